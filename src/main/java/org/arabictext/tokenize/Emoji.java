package org.arabictext.tokenize;

/** Emoji sequences as in Unicode Technical Standard #51, section 1.4. */
final class Emoji {
  private static final char VARIATION_16 = '\ufe0f';
  private static final char KEYCAP = '\u20e3';
  private static final char ZWJ = '\u200d';

  private Emoji() {}

  /** Returns the end of a keycap sequence (digit, # or *, U+FE0F, U+20E3), or -1. */
  static int keycap(Window window, int at) {
    char second = window.at(at + 1);
    if (second == VARIATION_16) {
      return window.at(at + 2) == KEYCAP ? at + 3 : -1;
    }
    return second == KEYCAP ? at + 2 : -1;
  }

  /** Returns the end of the picture that begins with a pictograph or regional indicator. */
  static int sequence(Window window, int at, byte k) {
    int i = at + window.widthAt(at);
    if (k == CharClass.FLAG) {
      if (window.classAt(i) == CharClass.FLAG) {
        i += 2;
      }
      return marks(window, i);
    }
    i = marks(window, i);
    while (window.at(i - 1) == ZWJ && isPictograph(window.classAt(i))) {
      i = marks(window, i + window.widthAt(i));
    }
    return i;
  }

  /** Tells whether what begins with this pictograph is shown as an emoji. */
  static boolean isEmoji(Window window, int at, byte k) {
    return k != CharClass.PICTOGRAPH || window.at(at + 1) == VARIATION_16;
  }

  private static boolean isPictograph(byte k) {
    return k == CharClass.EMOJI || k == CharClass.PICTOGRAPH;
  }

  private static int marks(Window window, int from) {
    int i = from;
    while (true) {
      byte k = window.classAt(i);
      if (k != CharClass.MARK && k != CharClass.JOINER) {
        return i;
      }
      i += window.widthAt(i);
    }
  }
}
