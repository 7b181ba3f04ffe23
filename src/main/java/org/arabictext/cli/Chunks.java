package org.arabictext.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts a source into chunks, of any length of lines, in constant memory. For one thread. */
final class Chunks {
  /** The longest chunk, in UTF-16 units, white space at its end apart. */
  static final int SIZE = 1 << 16;

  /** How much of its surroundings a chunk carries. */
  static final int CONTEXT = 240;

  private final Source source;
  private final TextInput input;
  private final int size;
  private final char[] buffer;
  private int length;
  private boolean ended;
  private long offset;
  private long line = 1;
  private String before = "";

  Chunks(Source source, TextInput input) {
    this(source, input, SIZE);
  }

  Chunks(Source source, TextInput input, int size) {
    this.source = source;
    this.input = input;
    this.size = size;
    this.buffer = new char[size + size / 2];
  }

  /** The next chunk, or null at the end. */
  @Nullable Chunk next() throws IOException {
    fill();
    if (length == 0) {
      return null;
    }
    int cut = length <= size ? length : cut();
    String text = new String(buffer, 0, cut);
    String after = new String(buffer, cut, Math.min(CONTEXT, length - cut));
    Chunk chunk = new Chunk(source, text, offset, line, before, after, ended && cut == length);
    offset += cut;
    line += lines(text);
    before = text.substring(Math.max(0, cut - CONTEXT));
    System.arraycopy(buffer, cut, buffer, 0, length - cut);
    length -= cut;
    return chunk;
  }

  private void fill() throws IOException {
    while (!ended && length < buffer.length) {
      int read = input.read(buffer, length, buffer.length - length);
      if (read < 0) {
        ended = true;
      } else {
        length += read;
      }
    }
  }

  private int cut() {
    int cut = after(true);
    if (cut == 0) {
      cut = after(false);
    }
    if (cut == 0) {
      return Character.isHighSurrogate(buffer[size - 1]) ? size - 1 : size;
    }
    while (cut < length && isSpace(buffer[cut])) {
      cut++;
    }
    return cut;
  }

  /** Where the text goes on after the last line break, or else white space, of the buffer. */
  private int after(boolean lineBreak) {
    for (int i = size; i > 0; i--) {
      char c = buffer[i - 1];
      if (lineBreak ? isLineBreak(c) : isSpace(c)) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isSpace(char c) {
    return isLineBreak(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int lines(String text) {
    int lines = 0;
    for (int i = 0; i < text.length(); i++) {
      lines += text.charAt(i) == '\n' ? 1 : 0;
    }
    return lines;
  }
}
