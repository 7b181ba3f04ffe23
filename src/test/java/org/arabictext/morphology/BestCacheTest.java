package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The answer for one word is never left behind for another. */
class BestCacheTest {
  private static final String ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SPELLING = 0xBF58476D1CE4E5B9L;

  private static String lemma(Morphology morphology, String word) {
    Lemmatizer lemmatizer = morphology.lemmatizer();
    int length = lemmatizer.lemma(word.toCharArray(), 0, word.length());
    return new String(lemmatizer.chars(), 0, length);
  }

  /** With a multiplier that stands in the source, every word with a hamza has such a companion. */
  @Test
  void wordsMadeToShareAKeyOfConstantsKeepTheirLemmas() {
    SplittableRandom random = new SplittableRandom(1);
    int pairs = 0;
    while (pairs < 20) {
      String word = "والأ" + letters(random, 8);
      String companion = companion(word);
      if (companion != null) {
        Morphology morphology = Morphology.of(List.of());
        String alone = lemma(morphology, companion);
        Morphology poisoned = Morphology.of(List.of());
        lemma(poisoned, word);
        assertThat(lemma(poisoned, companion)).as("after " + word).isEqualTo(alone);
        pairs++;
      }
    }
  }

  @Test
  void aKeyTellsSpellingsApart() {
    Letters letters = new Letters();
    letters.read("اسلام");
    long bare = BestCache.key(letters);
    letters.read("إسلام");
    assertThat(BestCache.key(letters)).isNotEqualTo(bare);
    letters.read("اسلام");
    assertThat(BestCache.key(letters)).isEqualTo(bare);
  }

  private static String letters(SplittableRandom random, int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(ALPHABET.charAt(1 + random.nextInt(25)));
    }
    return out.toString();
  }

  /** A word without hamza whose letters, mixed, are those of the other with its spelling added. */
  private static String companion(String word) {
    Letters letters = new Letters();
    letters.read(word);
    long mixed = letters.key * FIRST;
    mixed ^= mixed >>> 29;
    mixed += letters.spelling(0, letters.count) * SPELLING;
    long key = (mixed ^ mixed >>> 29 ^ mixed >>> 58) * inverse(FIRST);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Letters.PACKED; i++) {
      int code = (int) (key >>> 5 * i) & 31;
      if (code == 0 || code > ALPHABET.length()) {
        return null;
      }
      out.append(ALPHABET.charAt(code - 1));
    }
    return key >>> 60 == 0 ? out.toString() : null;
  }

  private static long inverse(long odd) {
    long x = odd;
    for (int i = 0; i < 6; i++) {
      x *= 2 - odd * x;
    }
    return x;
  }
}
