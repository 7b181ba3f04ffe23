package org.arabictext.lucene;

/**
 * What became of terms met lately, in one array, so that neither a look-up nor an entry allocates
 * anything. Lossy: a term has two slots, and takes the place of the one entered longer ago. For one
 * thread.
 *
 * <p>An answer is a row of terms: of each its length and position increment in one code unit, then
 * its letters; a closing 0 ends it.
 */
final class TermMemory {
  /** Longer terms are not remembered; most words are shorter, even with all their marks. */
  private static final int LONGEST = 23;

  private static final int BUCKET_BITS = 12;
  private static final int INCREMENT_BITS = 2;

  private final int answerSize;
  private final int slotSize;

  /** Slot by slot: the length of a term, its letters, its answer. */
  private final char[] cells;

  /**
   * Makes an empty one.
   *
   * @param answerSize code units an answer may take; the others are not remembered
   */
  TermMemory(int answerSize) {
    this.answerSize = answerSize;
    this.slotSize = 1 + LONGEST + answerSize;
    this.cells = new char[(2 << BUCKET_BITS) * slotSize];
  }

  /** The array answers are in, to read only. */
  char[] cells() {
    return cells;
  }

  /** Whether terms of a length are remembered. */
  static boolean takes(int length) {
    return length > 0 && length <= LONGEST;
  }

  /** Where the answer for a term begins, or -1. */
  int find(char[] text, int start, int length) {
    if (!takes(length)) {
      return -1;
    }
    int slot = bucket(text, start, length);
    if (is(slot, text, start, length)) {
      return slot + 1 + LONGEST;
    }
    slot += slotSize;
    return is(slot, text, start, length) ? slot + 1 + LONGEST : -1;
  }

  private boolean is(int slot, char[] text, int start, int length) {
    if (cells[slot] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (cells[slot + 1 + i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  /** Remembers an answer for a term. Both must be short enough. */
  void put(char[] text, int start, int length, char[] answer, int answerLength) {
    if (!takes(length) || answerLength >= answerSize) {
      throw new IllegalArgumentException();
    }
    int slot = bucket(text, start, length);
    System.arraycopy(cells, slot, cells, slot + slotSize, slotSize);
    cells[slot] = (char) length;
    System.arraycopy(text, start, cells, slot + 1, length);
    int at = slot + 1 + LONGEST;
    System.arraycopy(answer, 0, cells, at, answerLength);
    cells[at + answerLength] = 0;
  }

  /**
   * Where the two slots begin for terms of a length with the same letters at both ends and in the
   * middle: always the same steps, so that no branch depends on the length.
   */
  private int bucket(char[] text, int start, int length) {
    int last = start + length - 1;
    int hash = text[start] + length;
    hash = 31 * hash + text[start + (length >> 2)];
    hash = 31 * hash + text[start + (length >> 1)];
    hash = 31 * hash + text[last - (length >> 2)];
    hash = 31 * hash + text[last];
    return (hash * 0x9E3779B1 >>> 32 - BUCKET_BITS) * 2 * slotSize;
  }

  /** The code unit before the letters of a term in an answer. */
  static char head(int length, int increment) {
    return (char) (length << INCREMENT_BITS | increment);
  }

  static boolean fits(int length, int increment) {
    return length > 0 && length <= 64 && increment < 1 << INCREMENT_BITS;
  }

  static int length(char head) {
    return head >>> INCREMENT_BITS;
  }

  static int increment(char head) {
    return head & (1 << INCREMENT_BITS) - 1;
  }
}
