package org.arabictext.tokenize;

/**
 * The spelling under which month names and stop words are compared: without marks, tatweel and
 * invisible characters; the forms of alef, the carriers of hamza, the two yehs and kafs as one, teh
 * marbuta as heh.
 */
final class Fold {
  private Fold() {}

  static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        folded.append(c);
      }
    }
    return folded.toString();
  }

  /** Returns the folded character, or NUL if it is dropped. */
  static char fold(char c) {
    return switch (c) {
      case 'آ', 'أ', 'إ', 'ٱ', 'ٲ', 'ٳ', 'ٵ' -> 'ا';
      case 'ؤ' -> 'و';
      case 'ئ', 'ى', 'ی', 'ې' -> 'ي';
      case 'ة', 'ہ', 'ھ', 'ە', 'ۃ' -> 'ه';
      case 'ک', 'ڪ' -> 'ك';
      default -> bare(c);
    };
  }

  /** Returns the character itself, or NUL if it is a mark, tatweel or invisible. */
  static char bare(char c) {
    return c == 'ـ' || isInvisible(CharClass.of(c)) ? 0 : c;
  }

  /** Returns the word without marks, tatweel and invisible characters. */
  static String bare(CharSequence text) {
    StringBuilder bare = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = bare(text.charAt(i));
      if (c != 0) {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  private static boolean isInvisible(byte k) {
    return k == CharClass.MARK || k == CharClass.JOINER || k == CharClass.FORMAT;
  }
}
