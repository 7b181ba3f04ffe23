package org.arabictext.lucene;

import java.io.Reader;

/** A text repeated up to a length, without ever being in memory as a whole. */
final class RepeatingReader extends Reader {
  private final String text;
  private final long length;
  private long position;

  RepeatingReader(String text, long length) {
    this.text = text;
    this.length = length;
  }

  @Override
  public int read(char[] buffer, int offset, int count) {
    if (position == length) {
      return -1;
    }
    int n = (int) Math.min(count, length - position);
    for (int i = 0; i < n; i++) {
      buffer[offset + i] = text.charAt((int) ((position + i) % text.length()));
    }
    position += n;
    return n;
  }

  @Override
  public void close() {}
}
