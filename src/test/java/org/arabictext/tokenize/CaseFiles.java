package org.arabictext.tokenize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reads the golden files of this package, and the seed. */
final class CaseFiles {
  private CaseFiles() {}

  /** Returns the lines of a golden file, comments and empty lines as empty strings. */
  static List<String> lines(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CaseFiles.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().map(line -> line.startsWith("#") ? "" : line).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String seed() {
    try {
      return Files.readString(Path.of("seeds/000_a734f6b4b9c3bf95.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces \n, \t and \\uXXXX. */
  static String unescape(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c != '\\') {
        text.append(c);
      } else if (line.charAt(++i) == 'u') {
        text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(line.charAt(i) == 'n' ? '\n' : '\t');
      }
    }
    return text.toString();
  }
}
