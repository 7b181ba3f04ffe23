package org.arabictext.tokenize;

/**
 * The scanner's view of a character: one small number per UTF-16 code unit or code point.
 *
 * <p>The classes follow the Word_Break property of Unicode Standard Annex #29 (table 3) where words
 * are concerned, and the general category elsewhere; the differences are those listed in
 * docs/tokens.md. Values below {@link #FIRST_STOP} can stand inside a word; the two negative ones
 * are what Arabic words are made of, so that the innermost loop needs one comparison.
 */
final class CharClass {
  /** Letters of the Arabic script, tatweel and presentation forms included. */
  static final byte ARABIC = -2;

  /** Combining marks of any script, and variation selectors (Word_Break=Extend). */
  static final byte MARK = -1;

  /** Not looked up yet. */
  private static final byte UNKNOWN = 0;

  /** Invisible characters without a shape of their own: bidi controls, BOM, soft hyphen. */
  static final byte FORMAT = 1;

  /** Zero width joiner and non-joiner. */
  static final byte JOINER = 2;

  /** Letters of the other alphabets and syllabaries. */
  static final byte LETTER = 3;

  /** Decimal digits. */
  static final byte DIGIT = 4;

  /** Katakana: joins with itself only. */
  static final byte KATAKANA = 5;

  /** Low line and its like (general category Pc). */
  static final byte CONNECTOR = 6;

  /** Half of a supplementary character, or a lone surrogate. */
  static final byte SURROGATE = 7;

  /** The first of the classes that always end an Arabic word. */
  static final byte FIRST_STOP = 8;

  /** Middle dot and others that join two letters. */
  static final byte MID_LETTER = 8;

  /** Comma and others that join two digits. */
  static final byte MID_NUMBER = 9;

  /** Full stop and apostrophe, which join two letters or two digits. */
  static final byte MID_BOTH = 10;

  /** White space, zero width space included. */
  static final byte SPACE = 11;

  /** Han and Hiragana: every character a word. */
  static final byte IDEOGRAPH = 12;

  /** Thai, Lao, Myanmar, Khmer and others written without spaces: a run is a word. */
  static final byte SPACELESS = 13;

  /** Ligatures of a whole phrase, such as U+FDFA: every one a word. */
  static final byte PHRASE = 14;

  /** Fractions, superscripts and other numbers without decimal digits. */
  static final byte OTHER_NUMBER = 15;

  /** The number sign. */
  static final byte HASH = 16;

  /** The commercial at. */
  static final byte AT = 17;

  /** Punctuation of which a run of the same mark is one token. */
  static final byte PUNCTUATION = 18;

  /** Exclamation and question marks, of which any run is one token. */
  static final byte END_MARK = 19;

  /** Brackets and quotation marks: every one a token. */
  static final byte BRACKET = 20;

  /** Symbols of which a run of the same one is one token. */
  static final byte SYMBOL = 21;

  /** Percent signs, controls, unassigned and private characters: every one a token. */
  static final byte SINGLE = 22;

  /** Pictographs that are emoji on their own. */
  static final byte EMOJI = 23;

  /** Pictographs that are emoji with U+FE0F only, such as U+00A9. */
  static final byte PICTOGRAPH = 24;

  /** Regional indicators, two of which make a flag. */
  static final byte FLAG = 25;

  /**
   * The class of every code unit met so far. Filled on first use because a program that reads
   * Arabic needs a few hundred entries of it; racing writers write the same values.
   */
  private static final byte[] TABLE = new byte[1 << 16];

  private CharClass() {}

  /** Returns the table for the scanner's inner loops; an entry may be unknown, never wrong. */
  static byte[] table() {
    return TABLE;
  }

  /** Returns the class of a code unit, {@link #SURROGATE} for any surrogate. */
  static byte of(char c) {
    byte known = TABLE[c];
    return known != UNKNOWN ? known : (TABLE[c] = compute(c));
  }

  /** Returns the class of a code point; a lone surrogate is a {@link #SINGLE}. */
  static byte ofCodePoint(int codePoint) {
    if (codePoint < 0x10000) {
      byte k = of((char) codePoint);
      return k == SURROGATE ? SINGLE : k;
    }
    return compute(codePoint);
  }

  private static byte compute(int c) {
    byte special = CharTables.special(c);
    if (special != UNKNOWN) {
      return special;
    }
    if (Pictographs.contains(c)) {
      return Pictographs.isEmojiAlone(c) ? EMOJI : PICTOGRAPH;
    }
    return general(c, Character.getType(c));
  }

  private static byte general(int c, int category) {
    return switch (category) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.LETTER_NUMBER ->
          CharTables.letter(c);
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          MARK;
      case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
      case Character.OTHER_NUMBER -> OTHER_NUMBER;
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          SPACE;
      case Character.FORMAT -> FORMAT;
      case Character.CONNECTOR_PUNCTUATION -> CONNECTOR;
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          BRACKET;
      case Character.DASH_PUNCTUATION, Character.OTHER_PUNCTUATION -> PUNCTUATION;
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          Character.isAlphabetic(c) ? LETTER : SYMBOL;
      case Character.SURROGATE -> SURROGATE;
      default -> SINGLE;
    };
  }
}
