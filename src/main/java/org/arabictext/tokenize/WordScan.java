package org.arabictext.tokenize;

/**
 * Words and numbers: where the run of letters, digits, marks and joining punctuation ends that
 * begins at a given place. Follows the word boundary rules of UAX #29 (WB4 to WB13b), but for the
 * differences listed in docs/tokens.md.
 */
final class WordScan {
  private static final byte NONE = 0;
  static final char TATWEEL = '\u0640';

  private final Window window;

  private boolean arabic;
  private boolean letters;
  private boolean digits;
  private boolean tatweelOnly;

  /** Class of the last letter or digit of the word. */
  private byte previous;

  /** Class of the separator after it, or {@link #NONE}. */
  private byte pending;

  private int end;

  WordScan(Window window) {
    this.window = window;
  }

  /** Returns the type of the word found last. */
  TokenType type() {
    if (arabic) {
      return tatweelOnly ? TokenType.PUNCTUATION : TokenType.ARABIC_WORD;
    }
    if (letters) {
      return TokenType.WORD;
    }
    return digits ? TokenType.NUMBER : TokenType.SYMBOL;
  }

  /** Returns the end of the word that begins with a character of the given class. */
  int from(int start, byte first) {
    reset(start);
    int next = start + window.widthAt(start);
    if (first == CharClass.MARK) {
      end = next;
    } else {
      accept(first, next);
    }
    rest(next);
    tatweelOnly = window.text[start] == TATWEEL && isTatweelOnly(start);
    return end;
  }

  /** Returns the end of the run of marks and joiners at a place. */
  int marksFrom(int start) {
    int i = start;
    int last = start;
    while (true) {
      byte k = window.classAt(i);
      if (k != CharClass.MARK && k != CharClass.JOINER && k != CharClass.FORMAT) {
        return last;
      }
      i += window.widthAt(i);
      if (k != CharClass.FORMAT) {
        last = i;
      }
    }
  }

  private void reset(int start) {
    arabic = false;
    letters = false;
    digits = false;
    tatweelOnly = false;
    previous = NONE;
    pending = NONE;
    end = start;
  }

  private void rest(int from) {
    char[] text = window.text;
    int limit = window.limit;
    int i = from;
    while (i < limit) {
      char c = text[i];
      byte k = CharClass.of(c);
      int width = 1;
      if (k == CharClass.SURROGATE) {
        k = window.classAt(i);
        width = window.widthAt(i);
      }
      if (!goesOn(k, i + width)) {
        return;
      }
      i += width;
    }
    window.touched = true;
  }

  /** Takes one more character into account; false if the word cannot go on with it. */
  private boolean goesOn(byte k, int next) {
    switch (k) {
      case CharClass.MARK, CharClass.JOINER:
        if (pending == NONE) {
          end = next;
        }
        return true;
      case CharClass.FORMAT:
        return true;
      case CharClass.ARABIC, CharClass.LETTER, CharClass.DIGIT, CharClass.KATAKANA:
        if (!joins(k)) {
          return false;
        }
        accept(k, next);
        return true;
      case CharClass.CONNECTOR:
        if (previous == NONE || pending != NONE && pending != CharClass.CONNECTOR) {
          return false;
        }
        pending = k;
        return true;
      case CharClass.MID_LETTER, CharClass.MID_NUMBER, CharClass.MID_BOTH:
        if (pending != NONE || !mayStandInside(k)) {
          return false;
        }
        pending = k;
        return true;
      default:
        return false;
    }
  }

  private void accept(byte k, int next) {
    switch (k) {
      case CharClass.ARABIC -> arabic = true;
      case CharClass.DIGIT -> digits = true;
      default -> letters = true;
    }
    previous = k;
    pending = NONE;
    end = next;
  }

  /** Tells whether a letter or digit belongs to the word after what was pending. */
  private boolean joins(byte k) {
    if (previous == NONE || pending == CharClass.CONNECTOR) {
      return true;
    }
    return switch (pending) {
      case NONE -> (k == CharClass.KATAKANA) == (previous == CharClass.KATAKANA);
      case CharClass.MID_NUMBER -> k == CharClass.DIGIT;
      default -> k == previous;
    };
  }

  /** Tells whether a separator may stand after the last letter or digit; the next one decides. */
  private boolean mayStandInside(byte k) {
    return switch (previous) {
      case CharClass.LETTER -> k != CharClass.MID_NUMBER;
      case CharClass.DIGIT -> k != CharClass.MID_LETTER;
      default -> false;
    };
  }

  private boolean isTatweelOnly(int start) {
    for (int i = start; i < end; i++) {
      if (window.text[i] != TATWEEL) {
        return false;
      }
    }
    return true;
  }
}
