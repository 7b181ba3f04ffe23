package org.arabictext.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts for tests. */
final class Texts {
  private static final String LETTERS =
      "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئٱپچگکی\u064B\u064E\u0651\u0652\u0653\u0654\u0670ـ";
  private static final String OTHERS =
      "  \n\t\u00A0\u200C\u200D\u200E\u200Fab9٣۴_.,:/@#'-«»،؟٪\uFDFA\uFDFB\uFEFB\uFEDF\uFEF0\uFE8E"
          + "\uD83D\uDE00\uD800\uDC00\u06E5\u06DD\uFEFF";

  private Texts() {}

  /** The seed articles. */
  static List<String> all() {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().map(Texts::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first seed article. */
  static String article() {
    return all().get(0);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arabic letters, marks, digits, spaces and troublesome characters in any order. */
  static String random(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(most); n > 0; n--) {
      String from = random.nextInt(4) > 0 ? LETTERS : OTHERS;
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }
}
