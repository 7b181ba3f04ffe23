package org.arabictext.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Something to read: a file, standard input, or text from the command line. Immutable. */
final class Source {
  /** The name of standard input. */
  static final String STANDARD_INPUT = "-";

  private final String name;
  private final @Nullable Path path;
  private final InputStream stream;

  private Source(String name, @Nullable Path path, InputStream stream) {
    this.name = name;
    this.path = path;
    this.stream = stream;
  }

  static Source of(Path path) {
    return new Source(path.toString(), path, InputStream.nullInputStream());
  }

  static Source standardInput(InputStream in) {
    return new Source(STANDARD_INPUT, null, in);
  }

  static Source text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Source(STANDARD_INPUT, null, new ByteArrayInputStream(bytes));
  }

  /** The name as it stands in messages and in the output. */
  String name() {
    return name;
  }

  /** Opens it; closing what comes back leaves standard input open. */
  InputStream open() throws IOException {
    return path == null ? new Unclosed(stream) : Files.newInputStream(path);
  }

  /** The size of a regular file in bytes, or -1. */
  long size() throws IOException {
    return path != null && Files.isRegularFile(path) ? Files.size(path) : -1;
  }

  private static final class Unclosed extends java.io.FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // standard input is not ours
    }
  }
}
