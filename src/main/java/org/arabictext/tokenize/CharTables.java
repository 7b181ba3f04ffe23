package org.arabictext.tokenize;

/**
 * The characters whose class is not their general category: separators inside words and numbers
 * (Word_Break property values MidLetter, MidNum and MidNumLet of UAX #29), scripts that do not join
 * with others, and the scanner's own decisions.
 */
final class CharTables {
  private static final String MID_LETTERS = "\u00b7\u0387\u055f\u05f4\u2027";
  private static final String MID_NUMBERS =
      ",;\u037e\u0589\u060c\u060d\u066b\u066c\u07f8\u2044\ufe50\ufe54\uff0c\uff1b";
  private static final String MID_BOTHS = ".'\u2018\u2019\u2024\ufe52\uff07\uff0e";
  private static final String END_MARKS =
      "!?\u061f\u203c\u2047\u2048\u2049\ufe56\ufe57\uff01\uff1f";
  private static final String PERCENTS = "%\u066a\u2030\u2031\u0609\u060a\ufe6a\uff05";

  /** Visible although the general category says Format: Arabic number signs and end of ayah. */
  private static final String VISIBLE_FORMATS =
      "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2";

  /** Katakana of Word_Break: first and last of each range. */
  private static final int[] KATAKANA = {
    0x3031, 0x3035, 0x309B, 0x309C, 0x30A0, 0x30FA, 0x30FC, 0x30FF, 0x31F0, 0x31FF, 0x32D0, 0x32FE,
    0x3300, 0x3357, 0xFF66, 0xFF9D, 0x1AFF0, 0x1AFF3, 0x1AFF5, 0x1AFFB, 0x1AFFD, 0x1AFFE, 0x1B000,
    0x1B000, 0x1B120, 0x1B122, 0x1B155, 0x1B155, 0x1B164, 0x1B167
  };

  /** Modifier symbols and the like that are letters of words (Word_Break=ALetter). */
  private static final int[] SYMBOLS_AS_LETTERS = {
    0x02C2, 0x02C5, 0x02D2, 0x02D7, 0x02DE, 0x02DF, 0x02E5, 0x02EB, 0x02ED, 0x02ED, 0x02EF, 0x02FF,
    0x055A, 0x055C, 0x055E, 0x055E, 0x058A, 0x058A, 0x05F3, 0x05F3, 0xA708, 0xA716, 0xA720, 0xA721,
    0xA789, 0xA78A, 0xAB5B, 0xAB5B
  };

  /** Blocks written without spaces (Line_Break=Complex_Context). */
  private static final int[] SPACELESS = {
    0x0E00, 0x0E7F, // Thai
    0x0E80, 0x0EFF, // Lao
    0x1000, 0x109F, // Myanmar
    0x1780, 0x17FF, // Khmer
    0x1950, 0x19DF, // Tai Le, New Tai Lue
    0x1A20, 0x1AAF, // Tai Tham
    0xA9E0, 0xA9FF, // Myanmar Extended-B
    0xAA60, 0xAADF, // Myanmar Extended-A, Tai Viet
    0x11700, 0x1174F, // Ahom
  };

  /** Blocks of the Arabic script (Unicode chapter 9.2). */
  private static final int[] ARABIC = {
    0x0600, 0x06FF, 0x0750, 0x077F, 0x0870, 0x08FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFE, 0x10E60,
    0x10E7F, 0x10EC0, 0x10EFF, 0x1EE00, 0x1EEFF
  };

  private CharTables() {}

  /** Returns the class of a character that is decided here, or 0 for any other. */
  static byte special(int c) {
    if (c >= 0x10000) {
      return supplementary(c);
    }
    if (c == '#' || c == '\uff03') {
      return CharClass.HASH;
    }
    if (c == '@' || c == '\uff20') {
      return CharClass.AT;
    }
    if (c == '\u200c' || c == '\u200d') {
      return CharClass.JOINER;
    }
    if (c == '"' || c == '\uff02') {
      return CharClass.BRACKET;
    }
    if (isSpace(c)) {
      return CharClass.SPACE;
    }
    return isPhrase(c) ? CharClass.PHRASE : listed(c);
  }

  /** Returns the class of a character by the ranges here, or 0. */
  private static byte ranged(int c) {
    if (within(SYMBOLS_AS_LETTERS, c)) {
      return CharClass.LETTER;
    }
    if (c == 0xFF9E || c == 0xFF9F) {
      return CharClass.MARK; // the halfwidth sound marks of Katakana
    }
    return c >= 0x3031 && within(KATAKANA, c) ? CharClass.KATAKANA : 0;
  }

  private static byte listed(int c) {
    if (MID_LETTERS.indexOf(c) >= 0) {
      return CharClass.MID_LETTER;
    }
    if (MID_NUMBERS.indexOf(c) >= 0) {
      return CharClass.MID_NUMBER;
    }
    if (MID_BOTHS.indexOf(c) >= 0) {
      return CharClass.MID_BOTH;
    }
    if (END_MARKS.indexOf(c) >= 0) {
      return CharClass.END_MARK;
    }
    if (PERCENTS.indexOf(c) >= 0) {
      return CharClass.SINGLE;
    }
    return VISIBLE_FORMATS.indexOf(c) >= 0 ? CharClass.SYMBOL : ranged(c);
  }

  private static byte supplementary(int c) {
    if (c >= 0x1F1E6 && c <= 0x1F1FF) {
      return CharClass.FLAG;
    }
    if (c >= 0x1F3FB && c <= 0x1F3FF || c >= 0xE0020 && c <= 0xE007F) {
      return CharClass.MARK; // skin tones and the tags of regional flags
    }
    return within(KATAKANA, c) ? CharClass.KATAKANA : 0;
  }

  /** White space of Unicode and Java, the breaking zero width space, the ASCII separators. */
  private static boolean isSpace(int c) {
    return c == '\u200b' || c == '\u0085' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** The ligatures of whole phrases in Arabic Presentation Forms-A. */
  private static boolean isPhrase(int c) {
    return c >= 0xFD40 && c <= 0xFD4F
        || c == 0xFDCF
        || c == 0xFDFA
        || c == 0xFDFB
        || c >= 0xFDFD && c <= 0xFDFF;
  }

  /** Returns the class of a character whose general category is a letter or letter number. */
  static byte letter(int c) {
    if (within(ARABIC, c)) {
      return CharClass.ARABIC;
    }
    if (c < 0x0E00) {
      return CharClass.LETTER;
    }
    if (within(SPACELESS, c)) {
      return CharClass.SPACELESS;
    }
    return isIdeograph(c) ? CharClass.IDEOGRAPH : CharClass.LETTER;
  }

  private static boolean isIdeograph(int c) {
    boolean hiragana = c >= 0x3041 && c <= 0x309F || c >= 0x1B001 && c <= 0x1B152 || c == 0x1F200;
    return hiragana || Character.isIdeographic(c);
  }

  private static boolean within(int[] ranges, int c) {
    for (int i = 0; i < ranges.length; i += 2) {
      if (c >= ranges[i] && c <= ranges[i + 1]) {
        return true;
      }
    }
    return false;
  }
}
