package org.arabictext.lucene;

import org.arabictext.morphology.Morphology;

/** Numbers with particles written on: 1997 for و1997. */
final class NumberCache {
  static final char[] NONE = {};

  private final TermCache<char[]> cache;

  NumberCache(Morphology morphology) {
    cache =
        new TermCache<>(
            word -> {
              String lemma = morphology.best(word).lemma();
              return lemma.equals(word) ? NONE : lemma.toCharArray();
            });
  }

  /** The number in such a word, or {@link #NONE}. */
  char[] get(char[] word, int length) {
    boolean joined = isArabic(word[0]) && isDigit(word[length - 1]);
    return joined ? cache.get(word, length) : NONE;
  }

  private static boolean isArabic(char c) {
    return c >= 'ء' && c <= 'ي';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9' || c >= '٠' && c <= '٩' || c >= '۰' && c <= '۹';
  }
}
