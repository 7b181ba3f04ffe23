package org.arabictext.cli;

/** Something that must be there before the work begins cannot be used; ends like a failed input. */
final class SetupException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SetupException(String message) {
    super(message);
  }
}
