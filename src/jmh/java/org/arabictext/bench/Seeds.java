package org.arabictext.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of the benchmarks: the seed articles one after another. */
final class Seeds {
  private Seeds() {}

  /** Returns the file named by -Dcorpus, or else {@link #text}. */
  static String corpus(int length) {
    String corpus = System.getProperty("corpus", "");
    try {
      return corpus.isEmpty() ? text(length) : Files.readString(Path.of(corpus));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the seeds repeated until the text has at least so many UTF-16 code units. */
  static String text(int length) {
    StringBuilder article = new StringBuilder();
    try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
      for (Path seed : seeds) {
        article.append(Files.readString(seed));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return article.toString().repeat(length / article.length() + 1);
  }
}
