package org.arabictext.hostile;

import java.io.Reader;
import java.util.SplittableRandom;

/** Gives a text in portions of one to five characters. */
final class RaggedReader extends Reader {
  private final String text;
  private final SplittableRandom random;
  private int position;

  RaggedReader(String text, SplittableRandom random) {
    this.text = text;
    this.random = random;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    if (position == text.length()) {
      return -1;
    }
    int count = Math.min(1 + random.nextInt(5), Math.min(length, text.length() - position));
    text.getChars(position, position + count, buffer, offset);
    position += count;
    return count;
  }

  @Override
  public void close() {}
}
