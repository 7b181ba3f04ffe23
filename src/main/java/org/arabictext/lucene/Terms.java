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
}
