package org.arabictext.cli;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * The bytes of a source, unpacked if they are gzip's, whatever the file is called. Notices a file
 * that became shorter since it was opened.
 */
final class ByteInput implements Closeable {
  private static final int GZIP_1 = 0x1f;
  private static final int GZIP_2 = 0x8b;

  private final InputStream stream;

  private ByteInput(InputStream stream) {
    this.stream = stream;
  }

  static ByteInput open(Source source, Messages messages, LongConsumer progress)
      throws IOException {
    InputStream raw = source.open();
    try {
      PushbackInputStream first =
          new PushbackInputStream(new Counted(raw, source.size(), messages, progress), 2);
      int one = first.read();
      int two = one < 0 ? -1 : first.read();
      if (two >= 0) {
        first.unread(two);
      }
      if (one >= 0) {
        first.unread(one);
      }
      boolean packed = one == GZIP_1 && two == GZIP_2;
      return new ByteInput(packed ? new GZIPInputStream(first, 1 << 16) : first);
    } catch (IOException | RuntimeException e) {
      raw.close();
      throw e;
    }
  }

  int read(byte[] bytes, int offset, int length) throws IOException {
    return stream.read(bytes, offset, length);
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }

  /** Counts what is read and compares the sum with the size at the start. */
  private static final class Counted extends FilterInputStream {
    private final long size;
    private final Messages messages;
    private final LongConsumer progress;
    private long count;

    Counted(InputStream in, long size, Messages messages, LongConsumer progress) {
      super(in);
      this.size = size;
      this.messages = messages;
      this.progress = progress;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = super.read(bytes, offset, length);
      if (n < 0 && count < size) {
        throw new InputException(
            messages.get("error.shrunk", Long.toString(count), Long.toString(size)));
      }
      if (n > 0) {
        count += n;
        progress.accept(n);
      }
      return n;
    }
  }
}
