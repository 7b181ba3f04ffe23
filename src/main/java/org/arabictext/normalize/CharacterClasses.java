package org.arabictext.normalize;

/** Which code units a rule is about, and what it puts in their place. */
final class CharacterClasses {
  static final char JOINER = '\u200D';

  /** Stands for every yeh of other keyboards whose shape at the end of a word has no dots. */
  static final char FARSI_YEH = '\u06CC';

  private static final String ALEFS = "\u0622\u0623\u0625\u0671\u0672\u0673\u0675";

  /** Keyboard letters and, at the same index of {@link #KEYBOARD_TO}, the Arabic ones. */
  private static final String KEYBOARD_FROM =
      "\u06A9\u06AA\u06CD\u06D0\u06D2\u06D3\u06BE\u06C0\u06C1\u06C2\u06C3\u06D5\u06A2\u06A7";

  private static final String KEYBOARD_TO =
      "\u0643\u0643\u06CC\u06CC\u06CC\u0626\u0647\u0647\u0647\u0647\u0629\u0647\u0641\u0642";

  private static final String PUNCTUATION_FROM =
      "\u060C\u060D\u061B\u061F\u066A\u066B\u066C\u066D\u06D4\uFD3E\uFD3F";

  private static final String PUNCTUATION_TO = ",/;?%.,*.)(";

  private CharacterClasses() {}

  static boolean isAlef(char c) {
    return ALEFS.indexOf(c) >= 0;
  }

  static char keyboardLetter(char c) {
    int i = KEYBOARD_FROM.indexOf(c);
    return i < 0 ? c : KEYBOARD_TO.charAt(i);
  }

  static char asciiPunctuation(char c) {
    int i = PUNCTUATION_FROM.indexOf(c);
    return i < 0 ? c : PUNCTUATION_TO.charAt(i);
  }

  /** Quranic signs that are not combining marks: end of ayah, rub el hizb, sajdah. */
  static boolean isAnnotation(char c) {
    return c == '\u06DD' || c == '\u06DE' || c == '\u06E9' || c == '\u08E2';
  }

  /** General category Cf where it shows nothing, and the combining grapheme joiner. */
  static boolean isInvisible(char c) {
    return c == '\u00AD'
        || c == '\u034F'
        || c == '\u061C'
        || c == '\u180E'
        || (c >= '\u200B' && c <= '\u200F')
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2060' && c <= '\u2064')
        || (c >= '\u2066' && c <= '\u206F')
        || c == '\uFEFF';
  }

  /** Unicode's property White_Space, as a space or, for line breaks, a line feed. */
  static char plainSpace(char c) {
    if ((c >= '\n' && c <= '\r' && c != '\u000B') || c == '\u0085' || c == '\u2028') {
      return '\n';
    }
    boolean space = c == '\t' || c == '\u000B' || c == '\u00A0' || c == '\u1680';
    if (space || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F') {
      return ' ';
    }
    return c == '\u2029' ? '\n' : c == '\u3000' ? ' ' : c;
  }

  /**
   * The canonical composite of a letter and maddah or hamza, and hamza on a yeh without dots, which
   * looks the same.
   *
   * @return 0 when there is none
   */
  static char composite(char letter, char mark) {
    switch (letter) {
      case 'ا':
        return mark == '\u0653' ? 'آ' : mark == '\u0654' ? 'أ' : mark == '\u0655' ? 'إ' : 0;
      case 'و':
        return mark == '\u0654' ? 'ؤ' : 0;
      case 'ي':
      case 'ى':
      case FARSI_YEH:
        return mark == '\u0654' ? 'ئ' : 0;
      default:
        return 0;
    }
  }
}
