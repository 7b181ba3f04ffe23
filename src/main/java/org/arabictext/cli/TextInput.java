package org.arabictext.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;

/**
 * The characters of a source. Strict: the first malformed byte or NUL ends the reading with an
 * {@link InputException} that names its position; lenient: it becomes U+FFFD, and a note at the end
 * says how often.
 */
final class TextInput implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final char REPLACEMENT = '\ufffd';

  private final Session session;
  private final Source source;
  private final boolean lenient;
  private final ByteInput input;
  private final Encoding encoding;
  private final CharsetDecoder decoder;
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER);

  /** Position in the source of the first byte of the buffer. */
  private long base;

  private boolean ended;
  private long replaced;
  private long firstReplaced;

  TextInput(Session session, Source source, ReadOptions options, ByteInput input)
      throws IOException {
    this.session = session;
    this.source = source;
    this.lenient = options.lenient();
    this.input = input;
    bytes.limit(0);
    fill();
    this.encoding = options.encoding(bytes.array(), bytes.limit());
    this.decoder =
        encoding
            .charset()
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    bytes.position(encoding.markLength());
    if (!encoding.isUtf8()) {
      session.note(
          session.messages().get("note.converted", source.name(), encoding.charset().name()));
    }
  }

  /** Reads until the buffer is full or the source ends; the buffer can then be read from. */
  private void fill() throws IOException {
    base += bytes.position();
    bytes.compact();
    while (bytes.hasRemaining() && !ended) {
      int read = input.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        ended = true;
      } else {
        bytes.position(bytes.position() + read);
      }
    }
    bytes.flip();
  }

  /**
   * Reads some characters.
   *
   * @return how many, at least one, or -1 at the end
   */
  int read(char[] text, int offset, int length) throws IOException {
    CharBuffer out = CharBuffer.wrap(text, offset, length);
    while (true) {
      long from = base + bytes.position();
      CoderResult result = decoder.decode(bytes, out, ended);
      int count = out.position() - offset;
      if (count > 0) {
        checkNul(text, offset, count, from);
        return count;
      }
      if (result.isError()) {
        return malformed(text, offset, result.length());
      }
      if (ended) {
        finish();
        return -1;
      }
      fill();
    }
  }

  private int malformed(char[] text, int offset, int length) throws InputException {
    long position = base + bytes.position();
    if (!lenient) {
      String hex = String.format(Locale.ROOT, "%02X", bytes.get(bytes.position()));
      throw new InputException(
          session
              .messages()
              .get("error.malformed", encoding.charset().name(), Long.toString(position), hex));
    }
    bytes.position(bytes.position() + length);
    decoder.reset();
    replaced(position);
    text[offset] = REPLACEMENT;
    return 1;
  }

  private void replaced(long position) {
    firstReplaced = replaced == 0 ? position : firstReplaced;
    replaced++;
  }

  private void checkNul(char[] text, int offset, int count, long from) throws InputException {
    for (int i = offset; i < offset + count; i++) {
      if (text[i] == 0) {
        String before = new String(text, offset, i - offset);
        long position = from + before.getBytes(encoding.charset()).length;
        if (!lenient) {
          throw new InputException(session.messages().get("error.nul", Long.toString(position)));
        }
        replaced(position);
        text[i] = REPLACEMENT;
      }
    }
  }

  private void finish() {
    if (replaced > 0) {
      session.note(
          session
              .messages()
              .get(
                  "note.replaced",
                  source.name(),
                  Long.toString(replaced),
                  Long.toString(firstReplaced)));
      replaced = 0;
    }
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
