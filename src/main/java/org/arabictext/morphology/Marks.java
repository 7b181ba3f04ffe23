package org.arabictext.morphology;

/** Compares the vowel marks of an input with those of a reading. */
final class Marks {
  private static final char SHADDA = '\u0651';
  private static final char SUKUN = '\u0652';

  private Marks() {}

  /**
   * Counts letters whose marks cannot be reconciled; only marks that both carry are compared.
   *
   * @param word the input, whose {@code marks} are filled
   * @param text the reading, vocalised
   * @param afterArticle the letter behind an article, which may be doubled, or -1
   */
  static int conflicts(Letters word, String text, int afterArticle) {
    int conflicts = 0;
    int letter = -1;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (Letters.code(c) <= 0) {
        continue;
      }
      letter++;
      int marks = 0;
      while (i < text.length() && isMark(text.charAt(i))) {
        marks |= bit(text.charAt(i++));
      }
      if (letter < word.count && differ(word.marks[letter], marks, letter == afterArticle)) {
        conflicts++;
      }
    }
    return conflicts;
  }

  private static boolean isMark(char c) {
    return c >= '\u064b' && c <= '\u0652' || c == '\u0670';
  }

  /** A mark as a bit; tanween counts as no vowel at all, being a case ending. */
  static int bit(char c) {
    return c >= '\u064b' && c <= SUKUN ? 1 << c - '\u064b' : 0;
  }

  private static boolean differ(int input, int wanted, boolean afterArticle) {
    int vowels = bit('\u064e') | bit('\u064f') | bit('\u0650') | bit(SUKUN);
    int a = input & vowels;
    int b = wanted & vowels;
    if (a != 0 && b != 0 && a != b) {
      return true;
    }
    boolean doubled = (input & bit(SHADDA)) != 0;
    boolean wantsDoubled = (wanted & bit(SHADDA)) != 0;
    return doubled && !wantsDoubled && !afterArticle || !doubled && wantsDoubled && a != 0;
  }
}
