package org.arabictext.morphology;

import org.jspecify.annotations.Nullable;

/**
 * A small lossy cache from a word's letters to its readings. Words repeat: a few thousand slots
 * answer most of a text. Entries are immutable and published through a plain array, so that a race
 * can lose an entry and nothing else.
 */
final class ReadingCache {
  private static final int SLOTS = 1 << 14;

  private record Entry(long key, int spelling, Reading[] readings) {}

  private final Entry[] entries = new Entry[SLOTS];

  private static int slot(long key, int spelling) {
    long h = (key ^ (long) spelling << 36) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 50);
  }

  Reading @Nullable [] get(Letters word) {
    if (word.count > Letters.PACKED) {
      return null;
    }
    int spelling = word.spelling(0, word.count);
    Entry entry = entries[slot(word.key, spelling)];
    return entry != null && entry.key == word.key && entry.spelling == spelling
        ? entry.readings
        : null;
  }

  void put(Letters word, Reading[] readings) {
    if (word.count <= Letters.PACKED) {
      int spelling = word.spelling(0, word.count);
      entries[slot(word.key, spelling)] = new Entry(word.key, spelling, readings);
    }
  }
}
