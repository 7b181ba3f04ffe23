package org.arabictext.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.arabictext.script.ArabicLetters;

/** The texts that are measured: the articles of {@code seeds}, repeated to a given length. */
final class BenchmarkText {
  private static final String VOWELS = "\u064E\u064F\u0650\u0652";

  private BenchmarkText() {}

  static String seeds(int length) throws IOException {
    return repeated(articles(), length);
  }

  /** The same articles with one mark on every letter, now and then shadda and another. */
  static String vocalised(int length) throws IOException {
    String bare = bare(articles());
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      text.append(bare.charAt(i));
      if (ArabicLetters.isLetter(bare.charAt(i))) {
        int hash = (i * 0x9E3779B9) >>> 16;
        if (hash % 12 == 0) {
          text.append(ArabicLetters.SHADDA);
        }
        text.append(VOWELS.charAt(hash >>> 8 & 3));
      }
    }
    return repeated(text.toString(), length);
  }

  /** The articles without any mark. */
  static String bare(int length) throws IOException {
    return repeated(bare(articles()), length);
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (!ArabicLetters.isMark(text.charAt(i))) {
        bare.append(text.charAt(i));
      }
    }
    return bare.toString();
  }

  /** The runs of letters and marks of a text. */
  static char[][] words(String text) {
    List<char[]> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isWordPart(text.charAt(i))) {
        if (i > start) {
          words.add(text.substring(start, i).toCharArray());
        }
        start = i + 1;
      }
    }
    return words.toArray(new char[0][]);
  }

  private static boolean isWordPart(char c) {
    return ArabicLetters.isLetter(c) || ArabicLetters.isMark(c) || Character.isLetterOrDigit(c);
  }

  private static String articles() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      return files.sorted().map(BenchmarkText::read).collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String repeated(String text, int length) {
    return text.repeat(length / text.length() + 1).substring(0, length);
  }
}
