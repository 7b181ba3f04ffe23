package org.arabictext.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A run of the command line.
 *
 * @param status its exit status
 * @param out what it wrote
 * @param err its messages
 */
record Run(int status, String out, String err) {
  static final String SEED = "seeds/000_a734f6b4b9c3bf95.txt";

  static Run of(String... args) {
    return with(new byte[0], args);
  }

  static Run with(String input, String... args) {
    return with(input.getBytes(StandardCharsets.UTF_8), args);
  }

  static Run with(byte[] input, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            args,
            new ByteArrayInputStream(input),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /** A column of tab-separated output, without its name. */
  List<String> column(int column) {
    return lines().stream().skip(1).map(line -> line.split("\t", -1)[column]).toList();
  }
}
