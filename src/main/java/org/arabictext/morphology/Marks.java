package org.arabictext.morphology;

import java.util.Arrays;
import java.util.Comparator;

/** Compares the vowel marks of an input with those of its readings. */
final class Marks {
  private static final char FIRST = '\u064b';
  private static final char SUKUN = '\u0652';
  private static final int SHADDA = bit('\u0651');
  private static final int VOWELS = bit('\u064e') | bit('\u064f') | bit('\u0650') | bit(SUKUN);
  private static final Comparator<Reading> BEST_FIRST =
      Comparator.comparingInt((Reading r) -> -r.score());

  private Marks() {}

  /**
   * The readings in their order when the input's marks are minded as well; those of endings only
   * where every ending has its own reading.
   */
  static Reading[] rank(Letters word, Reading[] readings, boolean endings) {
    Reading[] out = readings;
    for (int i = 0; i < readings.length; i++) {
      int conflicts = conflicts(word, readings[i], endings);
      if (conflicts > 0) {
        out = out == readings ? readings.clone() : out;
        out[i] = readings[i].withScore(readings[i].score() - conflicts * Weights.WRONG_MARK);
      }
    }
    if (out != readings) {
      Arrays.sort(out, BEST_FIRST);
    }
    return out;
  }

  /** Counts letters whose marks cannot be reconciled; only marks that both carry are compared. */
  static int conflicts(Letters word, Reading reading, boolean endings) {
    return reading.isGuess()
        ? 0
        : conflicts(
            word, reading.prefix(), reading.suffix(), reading.table(), reading.stem(), endings);
  }

  static int conflicts(
      Letters word, Affix prefix, Affix suffix, StemTable table, int stem, boolean endings) {
    int article = prefix.has(Affix.ARTICLE) ? prefix.count() : -1;
    int conflicts = conflicts(word, prefix.vocalised(), 0, -1);
    conflicts += stemConflicts(word, table, stem, prefix.count(), article);
    if (!endings) {
      return conflicts;
    }
    int end = word.count - suffix.count();
    return conflicts + conflicts(word, suffix.vocalised(), end, -1);
  }

  private static int stemConflicts(Letters word, StemTable table, int stem, int from, int article) {
    Lemmas.Pool pool = table.words();
    int conflicts = 0;
    int letter = from - 1;
    int marks = 0;
    byte[] bytes = pool.bytes();
    int end = pool.ends()[stem];
    for (int i = pool.start(stem); i < end; i++) {
      char c = (char) (0x600 | bytes[i] & 0xff);
      if (isMark(c)) {
        marks |= bit(c);
      } else if (Letters.code(c) > 0) {
        conflicts += differ(word, letter, marks, letter == article);
        letter++;
        marks = 0;
      }
    }
    return conflicts + differ(word, letter, marks, letter == article);
  }

  private static int conflicts(Letters word, String text, int from, int article) {
    int conflicts = 0;
    int letter = from - 1;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isMark(c)) {
        marks |= bit(c);
      } else if (Letters.code(c) > 0) {
        conflicts += differ(word, letter, marks, letter == article);
        letter++;
        marks = 0;
      }
    }
    return conflicts + differ(word, letter, marks, letter == article);
  }

  private static boolean isMark(char c) {
    return c >= FIRST && c <= SUKUN;
  }

  /** A mark as a bit; a dagger alef and the rarer marks count as none. */
  static int bit(char c) {
    return c >= FIRST && c <= SUKUN ? 1 << c - FIRST : 0;
  }

  private static int differ(Letters word, int letter, int wanted, boolean afterArticle) {
    if (letter < 0 || letter >= word.count || word.marks[letter] == 0) {
      return 0;
    }
    int input = word.marks[letter];
    int a = input & VOWELS;
    int b = wanted & VOWELS;
    if (a != 0 && b != 0 && a != b) {
      return 1;
    }
    boolean doubled = (input & SHADDA) != 0;
    boolean wantsDoubled = (wanted & SHADDA) != 0;
    return doubled && !wantsDoubled && !afterArticle || !doubled && wantsDoubled && a != 0 ? 1 : 0;
  }
}
