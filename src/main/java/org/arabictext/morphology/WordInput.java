package org.arabictext.morphology;

import org.arabictext.normalize.AlignedText;
import org.arabictext.normalize.Normalizer;

/** Reads words into letters, cleaning those that are not written in plain Arabic letters. */
final class WordInput {
  private static final int LONGEST = 256;

  private WordInput() {}

  /** Returns whether the word can be looked up. */
  static boolean read(Letters letters, String word) {
    if (letters.read(word)) {
      return true;
    }
    if (word.length() > LONGEST || !hasForms(word)) {
      return false;
    }
    AlignedText clean = Normalizer.cleaning().align(word);
    if (!letters.read(clean.text())) {
      return false;
    }
    for (int i = 0; i < letters.count; i++) {
      letters.offsets[i] = clean.originalStart(letters.offsets[i]);
    }
    letters.length = word.length();
    return true;
  }

  /** Whether cleaning can help: presentation forms, or letters the table does not have. */
  private static boolean hasForms(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= '\ufb50' && c <= '\ufeff' || c >= '\u0600' && c <= '\u08ff') {
        return true;
      }
    }
    return false;
  }
}
