package org.arabictext.cli;

import java.io.IOException;

/** Output that cannot be written: the work is over. */
final class OutputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputException(IOException cause) {
    super(cause);
  }

  /** Whether the reader at the other end of a pipe has gone. */
  boolean isBrokenPipe() {
    String message = getCause().getMessage();
    return message != null && message.contains("Broken pipe");
  }

  /** What the system says, in one line. */
  String reason() {
    return Failures.reason((IOException) getCause());
  }
}
