package org.arabictext.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Where help goes: remembers what went wrong, which a {@link java.io.PrintWriter} does not. */
final class HelpOutput extends FilterOutputStream {
  private @Nullable IOException failure;

  HelpOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      out.write(bytes, offset, length);
    } catch (IOException e) {
      failure = failure == null ? e : failure;
      throw e;
    }
  }

  /** What the first failure was, or null. */
  @Nullable IOException failure() {
    return failure;
  }
}
