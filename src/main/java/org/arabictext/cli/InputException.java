package org.arabictext.cli;

import java.io.IOException;

/** An input that cannot be read (further); the message is for people. */
final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }
}
