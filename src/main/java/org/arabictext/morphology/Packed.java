package org.arabictext.morphology;

/** What lemmas and roots need of a reading, in one number that is never 0. */
final class Packed {
  private static final long GUESS = 1L << 62;
  private static final long SET = 1L << 61;
  private static final long FEMININE = 1L << 60;

  private Packed() {}

  static long known(int table, int lemma) {
    return SET | (long) table << 32 | lemma;
  }

  static long guess(Affix prefix, Affix suffix) {
    long feminine = suffix.isFeminine() ? FEMININE : 0;
    return SET | GUESS | feminine | prefix.count() << 8 | suffix.count();
  }

  /** Whether the lemma of a guess ends in ة. */
  static boolean isFeminine(long packed) {
    return (packed & FEMININE) != 0;
  }

  static boolean isGuess(long packed) {
    return (packed & GUESS) != 0;
  }

  static int table(long packed) {
    return (int) (packed >>> 32) & 0xffff;
  }

  static int lemma(long packed) {
    return (int) packed;
  }

  static int prefix(long packed) {
    return (int) packed >>> 8 & 0xff;
  }

  static int suffix(long packed) {
    return (int) packed & 0xff;
  }
}
