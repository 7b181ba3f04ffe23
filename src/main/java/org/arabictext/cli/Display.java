package org.arabictext.cli;

/** How text takes its place in a terminal: what is shown of it, and how many columns it fills. */
final class Display {
  /** U+200E: keeps two Arabic cells of a row from changing places. */
  static final char LEFT_TO_RIGHT_MARK = '\u200e';

  /** U+200F: makes a row run from right to left. */
  static final char RIGHT_TO_LEFT_MARK = '\u200f';

  private Display() {}

  /**
   * A cell as it is shown: controls, which could move the cursor, and direction controls, which
   * could shuffle the row, as visible signs.
   */
  static String visible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isUnsafe(text.charAt(i))) {
        return escaped(text);
      }
    }
    return text;
  }

  private static boolean isUnsafe(char c) {
    return c < ' '
        || c >= '\u007f' && c <= '\u009f'
        || c >= '\u200e' && c <= '\u200f'
        || c >= '\u2028' && c <= '\u202e'
        || c >= '\u2066' && c <= '\u2069'
        || c == '\u061c';
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ') {
        out.append((char) ('\u2400' + c));
      } else if (isUnsafe(c)) {
        out.append('\u27e8').append(Integer.toHexString(0x10000 | c).substring(1)).append('\u27e9');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A message without line breaks. */
  static String oneLine(String text) {
    return visible(text.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').strip());
  }

  /** A text on one line: every run of white space is one space. */
  static String joined(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u0085') {
        space = true;
      } else {
        if (space && out.length() > 0) {
          out.append(' ');
        }
        space = false;
        out.append(c);
      }
    }
    return out.toString();
  }

  /** How many columns a text fills: none for marks and format characters, two for wide ones. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      width += width(c);
    }
    return width;
  }

  private static int width(int c) {
    if (c < 0x300) {
      return c == 0xad ? 0 : 1;
    }
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** East Asian wide and emoji, by blocks (Unicode Standard Annex #11). */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115f
        || c >= 0x2e80 && c <= 0xa4cf
        || c >= 0xac00 && c <= 0xd7a3
        || c >= 0xf900 && c <= 0xfaff
        || c >= 0xfe30 && c <= 0xfe6f
        || c >= 0xff00 && c <= 0xff60
        || c >= 0x1f300 && c <= 0x1faff
        || c >= 0x20000 && c <= 0x3fffd;
  }

  /** Whether a text has a letter of a script that runs from right to left. */
  static boolean isRightToLeft(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\u0590' && (c <= '\u08ff' || c >= '\ufb1d' && c <= '\ufefc')) {
        return true;
      }
    }
    return false;
  }

  static void spaces(StringBuilder out, int n) {
    for (int i = 0; i < n; i++) {
      out.append(' ');
    }
  }
}
