package org.arabictext.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts a text into blocks that can be normalised one by one: a block ends after white space and
 * before a letter that is not dropped and does not join what stands before it.
 */
final class Blocks {
  private final Reader reader;
  private final int most;
  private char[] chars;
  private int start;
  private int end;
  private int filled;
  private boolean last;

  Blocks(Reader reader, int size, int most) {
    this.reader = reader;
    this.most = most;
    this.chars = new char[size];
  }

  /** The buffer that holds the block from {@link #start()} on. */
  char[] chars() {
    return chars;
  }

  int start() {
    return start;
  }

  /** Moves to the next block; returns its length, 0 at the end of the text. */
  int next() throws IOException {
    start = end;
    if (!last) {
      fill();
    }
    end = last ? filled : cut();
    while (end == start && start < filled) {
      grow();
      end = last ? filled : cut();
    }
    return end - start;
  }

  /** Moves what is left to the front and reads until the buffer is full or the text ends. */
  private void fill() throws IOException {
    System.arraycopy(chars, start, chars, 0, filled - start);
    filled -= start;
    start = 0;
    while (filled < chars.length) {
      int n = reader.read(chars, filled, chars.length - filled);
      if (n < 0) {
        last = true;
        return;
      }
      filled += n;
    }
  }

  private void grow() throws IOException {
    chars = Arrays.copyOf(chars, 2 * chars.length);
    fill();
  }

  /** The end of the longest block in a full buffer, or its start if more text is needed. */
  private int cut() {
    for (int i = filled - 1; i > start; i--) {
      if (isSpace(chars[i - 1]) && isLetter(chars[i])) {
        return i;
      }
    }
    if (filled - start < most) {
      return start;
    }
    return Character.isHighSurrogate(chars[filled - 1]) ? filled - 1 : filled;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t';
  }

  private static boolean isLetter(char c) {
    return c >= 'ء' && c <= 'غ' || c >= 'ف' && c <= 'ي' || c < 'ʰ' && Character.isLetter(c);
  }
}
