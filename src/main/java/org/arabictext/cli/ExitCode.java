package org.arabictext.cli;

/** What the program returns to the shell. */
final class ExitCode {
  /** Everything was done. */
  static final int OK = 0;

  /** Some input could not be read; what could be was done. */
  static final int INPUT = 1;

  /** The command line was wrong; nothing was done. */
  static final int USAGE = 2;

  /** The output could not be written whole. */
  static final int OUTPUT = 3;

  /** The program failed. */
  static final int INTERNAL = 4;

  /** The reader of the output went away, as under {@code head}. */
  static final int BROKEN_PIPE = 141;

  private ExitCode() {}
}
