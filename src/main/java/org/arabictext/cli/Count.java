package org.arabictext.cli;

import java.util.Comparator;

/**
 * A key and how often it was seen.
 *
 * @param key the key
 * @param number how often
 */
record Count(String key, long number) {
  /** By key. */
  static final Comparator<Count> BY_KEY = Comparator.comparing(Count::key);

  /** The most frequent first, then by key. */
  static final Comparator<Count> BY_NUMBER =
      Comparator.comparingLong(Count::number).reversed().thenComparing(BY_KEY);
}
