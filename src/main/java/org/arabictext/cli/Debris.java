package org.arabictext.cli;

import org.jspecify.annotations.Nullable;

/** What is found in texts that came through bad conversions and careless keyboards. */
enum Debris {
  /** Letters in the shapes of old fonts: FB50 to FDFF and FE70 to FEFF. */
  PRESENTATION_FORMS,
  /** The stretcher 0640. */
  TATWEEL,
  /** Maddah or hamza as a mark of its own after the letter it belongs to. */
  DETACHED_HAMZA,
  /** Persian and Urdu letters that stand for Arabic ones. */
  OTHER_KEYBOARDS,
  /** Direction marks, joiners, byte order marks and other characters without a shape. */
  INVISIBLE,
  /** No-break and other unusual spaces. */
  ODD_SPACES,
  /** Control characters other than tabs and line ends. */
  CONTROLS,
  /** U+FFFD, where a converter gave up. */
  REPLACEMENT,
  /** UTF-8 that was read as a Western encoding: Ø§Ù„. */
  MOJIBAKE;

  /** Counts what is in a text into an array by {@link #ordinal()}. */
  static void count(String text, long[] counts) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0080' || c < ' ') {
        Debris found = of(c, before);
        if (found != null) {
          counts[found.ordinal()]++;
        }
      }
      before = c;
    }
  }

  private static @Nullable Debris of(char c, char before) {
    if (c == '\ufffd') {
      return REPLACEMENT;
    } else if (c == '\u0640') {
      return TATWEEL;
    } else if (c >= '\u0653' && c <= '\u0655') {
      return DETACHED_HAMZA;
    } else if (isOtherKeyboard(c)) {
      return OTHER_KEYBOARDS;
    } else if (isPresentationForm(c)) {
      return PRESENTATION_FORMS;
    } else if (c < ' ' ? !Character.isWhitespace(c) : c <= '\u009f' && c != '\u0085') {
      return CONTROLS;
    } else if (Character.getType(c) == Character.FORMAT) {
      return INVISIBLE;
    } else if (c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR) {
      return ODD_SPACES;
    }
    boolean western = c >= '\u00a0' && c <= '\u02dc' || c >= '\u2013' && c <= '\u2122';
    return western && (before == 'Ø' || before == 'Ù') ? MOJIBAKE : null;
  }

  private static boolean isPresentationForm(char c) {
    return c >= '\ufb50' && c <= '\ufdff' || c >= '\ufe70' && c <= '\ufefc';
  }

  private static boolean isOtherKeyboard(char c) {
    return switch (c) {
      case 'ک', 'ی', 'ې', 'ہ', 'ھ', 'ە', 'ۃ', 'ۀ' -> true;
      default -> false;
    };
  }
}
