package org.arabictext.lucene;

import java.util.Arrays;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The different terms at one position of a token stream. */
final class TermsHere {
  private char[] chars = new char[64];
  private int[] ends = new int[4];
  private int count;

  void clear() {
    count = 0;
  }

  /** Adds a term; false if it is at the same position as an equal one. */
  boolean add(CharTermAttribute term, int increment) {
    if (increment > 0) {
      count = 0;
    } else if (contains(term.buffer(), term.length())) {
      return false;
    }
    int start = end(count);
    int end = start + term.length();
    if (chars.length < end) {
      chars = Arrays.copyOf(chars, 2 * end);
    }
    if (ends.length == count) {
      ends = Arrays.copyOf(ends, 2 * count);
    }
    System.arraycopy(term.buffer(), 0, chars, start, term.length());
    ends[count++] = end;
    return true;
  }

  private int end(int terms) {
    return terms == 0 ? 0 : ends[terms - 1];
  }

  private boolean contains(char[] term, int length) {
    for (int i = 0; i < count; i++) {
      if (Arrays.equals(chars, end(i), ends[i], term, 0, length)) {
        return true;
      }
    }
    return false;
  }
}
