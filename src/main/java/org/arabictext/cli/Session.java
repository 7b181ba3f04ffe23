package org.arabictext.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One run of the program: its streams, its language, and what has failed so far. */
final class Session {
  private static final String PROGRAM = "arabictext: ";

  private final InputStream in;
  private final OutputStream out;
  private final PrintStream err;
  private final Messages messages;
  private final boolean terminal;
  private int failures;

  /** The file that is being written and must not stay if the program is interrupted, or null. */
  private volatile @Nullable Path unfinished;

  /**
   * Begins a run.
   *
   * @param in standard input
   * @param out standard output, bytes in UTF-8
   * @param err where messages go
   * @param messages the language of messages
   * @param terminal whether messages go to a terminal, where a progress bar makes sense
   */
  Session(InputStream in, OutputStream out, PrintStream err, Messages messages, boolean terminal) {
    this.in = in;
    this.out = out;
    this.err = err;
    this.messages = messages;
    this.terminal = terminal;
  }

  InputStream in() {
    return in;
  }

  OutputStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }

  Messages messages() {
    return messages;
  }

  boolean isTerminal() {
    return terminal;
  }

  /** Reports an input that failed. */
  void failed(String name, String reason) {
    failures++;
    error(name + ": " + reason);
  }

  /** Reports an error in one line. */
  void error(String message) {
    err.println(PROGRAM + messages.get("word.error") + ": " + Display.oneLine(message));
    err.flush();
  }

  /** Reports something worth knowing that is no error. */
  void note(String message) {
    err.println(PROGRAM + messages.get("word.note") + ": " + Display.oneLine(message));
    err.flush();
  }

  /** Remembers the file that is being written; null when it is done. */
  void writing(@Nullable Path file) {
    unfinished = file;
  }

  /** Says that the program was interrupted, and takes away what it had not finished. */
  void interrupted() {
    error(messages.get("error.interrupted"));
    Path file = unfinished;
    if (file != null) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        // it stays under a name that says it is partial
      }
    }
  }

  /** How many inputs have failed. */
  int failures() {
    return failures;
  }
}
