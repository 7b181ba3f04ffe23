package org.arabictext.lucene;

import java.util.Arrays;

/**
 * What became of terms met lately, in one array, so that a look-up allocates nothing, nor does an
 * entry once the array has grown to its full size. When it is full, everything is forgotten. For
 * one thread.
 *
 * <p>An entry is the length of the term, its letters, and its answer: a row of terms, of each its
 * length and position increment in one code unit, then its letters; a closing 0 ends it.
 */
final class TermMemory {
  /** Longer terms are not remembered; most words are shorter, even with all their marks. */
  private static final int LONGEST = 23;

  private static final int INCREMENT_BITS = 2;
  private static final int SLOT_BITS = 15;

  /** A term is at its slot or one of the next. */
  private static final int PROBES = 4;

  /** Code units for all entries: about 18,000 words with one stem each. */
  private static final int MOST = 1 << 18;

  /** Where the entry of a term begins, or 0. */
  private final int[] slots = new int[(1 << SLOT_BITS) + PROBES];

  private char[] cells = new char[1 << 13];

  /** Where the next entry will begin. */
  private int end = 1;

  /** The array answers are in, to read only, until the next entry. */
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
    int slot = slot(text, start, length);
    for (int i = slot; i < slot + PROBES; i++) {
      int entry = slots[i];
      if (entry == 0) {
        return -1;
      }
      if (is(entry, text, start, length)) {
        return entry + 1 + length;
      }
    }
    return -1;
  }

  private boolean is(int entry, char[] text, int start, int length) {
    char[] known = cells;
    if (known[entry] != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (known[entry + 1 + i] != text[start + i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Remembers an answer for a term that is not known yet.
   *
   * @return where the answer begins
   */
  int put(char[] text, int start, int length, char[] answer, int answerLength) {
    int size = length + answerLength + 2;
    if (end + size > MOST) {
      Arrays.fill(slots, 0);
      end = 1;
    }
    if (end + size > cells.length) {
      cells = Arrays.copyOf(cells, Math.max(2 * cells.length, end + size));
    }
    int slot = slot(text, start, length);
    int free = slot;
    while (free < slot + PROBES && slots[free] != 0) {
      free++;
    }
    slots[free < slot + PROBES ? free : slot] = end;
    int at = end;
    cells[at++] = (char) length;
    System.arraycopy(text, start, cells, at, length);
    at += length;
    System.arraycopy(answer, 0, cells, at, answerLength);
    cells[at + answerLength] = 0;
    end = at + answerLength + 1;
    return at;
  }

  /**
   * The slot for terms of a length with the same letters at both ends and between: always the same
   * steps, so that no branch depends on the length.
   */
  private static int slot(char[] text, int start, int length) {
    int last = start + length - 1;
    int hash = text[start] + length;
    hash = 31 * hash + text[start + (length >> 2)];
    hash = 31 * hash + text[start + (length >> 1)];
    hash = 31 * hash + text[last - (length >> 2)];
    hash = 31 * hash + text[last];
    return hash * 0x9E3779B1 >>> 32 - SLOT_BITS;
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
