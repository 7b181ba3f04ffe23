package org.arabictext.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The different terms at one position of a token stream. */
final class TermsHere {
  private char[] chars = new char[64];
  private int[] ends = new int[4];
  private int[] lengths = new int[4];
  private int count;

  void clear() {
    count = 0;
  }

  /** Adds a term; false if an equal one is there that spans as many positions. */
  boolean add(CharTermAttribute term, int increment, int positions) {
    if (increment > 0) {
      count = 0;
    } else if (contains(term.buffer(), term.length(), positions)) {
      return false;
    }
    int start = end(count);
    int end = start + term.length();
    if (chars.length < end) {
      chars = Arrays.copyOf(chars, 2 * end);
    }
    if (ends.length == count) {
      ends = Arrays.copyOf(ends, 2 * count);
      lengths = Arrays.copyOf(lengths, 2 * count);
    }
    System.arraycopy(term.buffer(), 0, chars, start, term.length());
    lengths[count] = positions;
    ends[count++] = end;
    return true;
  }

  private int end(int terms) {
    return terms == 0 ? 0 : ends[terms - 1];
  }

  private boolean contains(char[] term, int length, int positions) {
    for (int i = 0; i < count; i++) {
      if (lengths[i] == positions && Arrays.equals(chars, end(i), ends[i], term, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
