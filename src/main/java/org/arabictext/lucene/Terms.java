package org.arabictext.lucene;

import org.arabictext.script.ArabicLetters;

/** Questions about terms. */
final class Terms {
  private Terms() {}

  /** Whether a term has an Arabic letter. */
  static boolean hasArabic(char[] text, int length) {
    for (int i = 0; i < length; i++) {
      if (ArabicLetters.isLetter(text[i])) {
        return true;
      }
    }
    return false;
  }

  /** A word without its marks. */
  static String letters(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!ArabicLetters.isMark(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }
}
