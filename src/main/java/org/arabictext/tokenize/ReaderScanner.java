package org.arabictext.tokenize;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Objects;

/**
 * A {@link TokenScanner} over a {@link Reader}: reads into a buffer, moves what is still needed to
 * its front, and makes it larger only when a single token does not fit. Gives the same tokens as
 * the scanner over the whole text. For adapters; one instance serves one thread, and text after
 * text by {@link #reset(Reader)}.
 */
public final class ReaderScanner {
  static final int INITIAL_BUFFER = 8192;

  private final TokenScanner scanner;
  private Reader reader;
  private char[] buffer;
  private int length;
  private int position;
  private long offset;
  private boolean last;

  /**
   * Makes a scanner over a reader.
   *
   * @param tokenizer the settings
   * @param reader what is read; not closed
   * @throws NullPointerException if an argument is null
   */
  public ReaderScanner(Tokenizer tokenizer, Reader reader) {
    this(tokenizer, reader, INITIAL_BUFFER);
  }

  ReaderScanner(Tokenizer tokenizer, Reader reader, int bufferSize) {
    this.scanner = Objects.requireNonNull(tokenizer, "tokenizer").scanner();
    this.reader = Objects.requireNonNull(reader, "reader");
    this.buffer = new char[bufferSize];
  }

  /**
   * Begins again with another text, keeping the buffer.
   *
   * @param newReader what is read from now on; not closed
   * @throws NullPointerException if {@code newReader} is null
   */
  public void reset(Reader newReader) {
    reader = Objects.requireNonNull(newReader, "newReader");
    length = 0;
    position = 0;
    offset = 0;
    last = false;
  }

  /**
   * Moves to the next token.
   *
   * @return false if there is none
   * @throws IOException if reading fails
   */
  public boolean next() throws IOException {
    while (!scanner.next(buffer, position, length, last)) {
      position = scanner.start();
      if (last) {
        return false;
      }
      refill();
    }
    position = scanner.end();
    return true;
  }

  /**
   * Returns the buffer in which the token stands until the next call of {@link #next()}.
   *
   * @return the buffer itself, to read only
   */
  public char[] buffer() {
    return buffer;
  }

  /**
   * Returns where the token begins in the {@link #buffer()}.
   *
   * @return an index
   */
  public int bufferStart() {
    return scanner.start();
  }

  /**
   * Returns how long the token is.
   *
   * @return a number of UTF-16 code units
   */
  public int length() {
    return scanner.end() - scanner.start();
  }

  /**
   * Returns where the token begins in the text.
   *
   * @return a UTF-16 offset from the beginning of the text
   */
  public long start() {
    return offset + scanner.start();
  }

  /**
   * Returns where the token ends in the text.
   *
   * @return a UTF-16 offset from the beginning of the text
   */
  public long end() {
    return offset + scanner.end();
  }

  /**
   * Returns what the token is.
   *
   * @return the type
   */
  public TokenType type() {
    return scanner.type();
  }

  /**
   * Returns how much text was read and is behind the last token or, at the end, how long the text
   * is.
   *
   * @return a UTF-16 offset from the beginning of the text
   */
  public long position() {
    return offset + position;
  }

  /**
   * Returns the token itself.
   *
   * @return a copy of the token's characters
   */
  public String text() {
    return new String(buffer, scanner.start(), length());
  }

  /** Drops what lies before the position, and reads until the buffer is full or the text ends. */
  private void refill() throws IOException {
    int kept = length - position;
    if (position == 0 && length == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    } else {
      System.arraycopy(buffer, position, buffer, 0, kept);
    }
    offset += position;
    position = 0;
    length = kept;
    while (length < buffer.length) {
      int read = reader.read(buffer, length, buffer.length - length);
      if (read < 0) {
        last = true;
        return;
      }
      length += read;
    }
  }
}
