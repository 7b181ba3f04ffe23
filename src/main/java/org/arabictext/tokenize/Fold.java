package org.arabictext.tokenize;

/**
 * The spelling under which month names and stop words are compared: without marks, tatweel and
 * invisible characters; the forms of alef, the carriers of hamza, the two yehs and kafs as one, teh
 * marbuta as heh.
 */
final class Fold {
  private Fold() {}

  static String fold(CharSequence text) {
    int length = text.length();
    char[] folded = new char[length];
    int n = 0;
    for (int i = 0; i < length; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        folded[n++] = c;
      }
    }
    return new String(folded, 0, n);
  }

  /** Returns the folded character, or NUL if it is dropped. */
  static char fold(char c) {
    return switch (c) {
      case 'آ', 'أ', 'إ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى', 'ی', 'ې' -> 'ي';
      case 'ة', 'ہ', 'ھ', 'ە', 'ۃ' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      case 'ـ' -> 0;
      default -> isInvisible(CharClass.of(c)) ? 0 : c;
    };
  }

  private static boolean isInvisible(byte k) {
    return k == CharClass.MARK || k == CharClass.JOINER || k == CharClass.FORMAT;
  }
}
