package org.arabictext.morphology;

import org.jspecify.annotations.Nullable;

/**
 * A small lossy cache from a word's letters to its readings. Words repeat: a few thousand slots
 * answer most of a text. Entries are immutable and published through a plain array, so that a race
 * can lose an entry and nothing else.
 */
final class ReadingCache {
  private static final int BITS = 15;

  /** Slots for words with one hash: the last ones met, the latest first. */
  private static final int WAYS = 4;

  private record Entry(long key, int spelling, Choices choices) {
    boolean is(long otherKey, int otherSpelling) {
      return key == otherKey && spelling == otherSpelling;
    }
  }

  private final @Nullable Entry[] entries = new Entry[1 << BITS];

  /** The first of the slots for a word. */
  private static int slot(long key, int spelling) {
    long h = (key ^ (long) spelling << 36) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 64 - BITS) & -WAYS;
  }

  @Nullable Choices get(Letters word) {
    if (word.count > Letters.PACKED) {
      return null;
    }
    int spelling = word.spelling(0, word.count);
    int slot = slot(word.key, spelling);
    for (int i = slot; i < slot + WAYS; i++) {
      Entry entry = entries[i];
      if (entry == null) {
        return null;
      }
      if (entry.is(word.key, spelling)) {
        return entry.choices;
      }
    }
    return null;
  }

  void put(Letters word, Choices choices) {
    if (word.count <= Letters.PACKED) {
      int spelling = word.spelling(0, word.count);
      int slot = slot(word.key, spelling);
      System.arraycopy(entries, slot, entries, slot + 1, WAYS - 1);
      entries[slot] = new Entry(word.key, spelling, choices);
    }
  }
}
