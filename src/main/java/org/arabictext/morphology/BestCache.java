package org.arabictext.morphology;

import java.util.SplittableRandom;

/**
 * A lossy cache from a word's letters to its best reading, packed in one number, so that repeated
 * words cost one look-up and no allocation. Threads share it without locks: a slot holds the value
 * and the key xor the value, so that halves of two writes never pass for an entry (R. Hyatt and T.
 * Mann, <i>A lock-less transposition table implementation</i>, ICGA Journal 2002).
 */
final class BestCache {
  private static final int BITS = 15;
  private static final int MASK = (1 << BITS) - 1;

  /** No value of an entry. */
  static final long NONE = 0;

  private final long[] checks = new long[2 << BITS];
  private final long[] values = new long[2 << BITS];

  /**
   * Odd, and another one in every virtual machine: whoever knows this source can still not make two
   * words that share a key, and so leave the lemma of one behind for the other.
   */
  private static final long SECRET = new SplittableRandom().nextLong() | 1;

  /**
   * A number for letters and spellings. Words of the same spellings never share one, as every step
   * can be undone; others do with a probability below 2^-40, whoever chose them.
   */
  static long key(Letters word) {
    long h = word.key * 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    h += word.spelling(0, word.count) * SECRET;
    h ^= h >>> 32;
    return h * 0x94D049BB133111EBL;
  }

  long get(long key) {
    int at = ((int) (key >>> 64 - BITS) & MASK) << 1;
    long value = values[at];
    if ((checks[at] ^ value) == key) {
      return value;
    }
    value = values[at + 1];
    return (checks[at + 1] ^ value) == key ? value : NONE;
  }

  void put(long key, long value) {
    int at = ((int) (key >>> 64 - BITS) & MASK) << 1;
    long old = values[at];
    checks[at + 1] = checks[at];
    values[at + 1] = old;
    checks[at] = key ^ value;
    values[at] = value;
  }
}
