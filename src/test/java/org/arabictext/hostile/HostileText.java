package org.arabictext.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.LongFunction;

/**
 * Makes texts to try a library with. A text is known by a seed and a number, and is the same on
 * every machine: what failed once can be made again. Thread-safe.
 */
final class HostileText {
  private static final String[] PIECES = {
    "و",
    "ف",
    "ب",
    "ك",
    "ل",
    "ال",
    "لل",
    "س",
    "أ",
    "ها",
    "هم",
    "كم",
    "نا",
    "ني",
    "ات",
    "ون",
    "ين",
    "ة",
    "ى",
    "ء",
    "ؤ",
    "ئ",
    "آ",
    "ٱ",
    "كتاب",
    "قال",
    "يكتبون",
    "مدرسة",
    "وسيكتبونها",
    "المسلمون",
    "َ",
    "ً",
    "ُ",
    "ّ",
    "ْ",
    "ٰ",
    "ٓ",
    "ٔ",
    "ٕ",
    "ۖ",
    "ࣰ",
    "ـ",
    "ــــ",
    "١٢",
    "۴",
    "12.5",
    "25/1/2022",
    "٣:٤٥",
    "كانون الثاني",
    "هـ.",
    "د.",
    "ق.م.",
    "،",
    "؛",
    "؟",
    "..",
    "…",
    "!",
    "«",
    "»",
    "\"",
    "'",
    "(",
    ")",
    "%",
    "#",
    "@",
    "_",
    "-",
    "http://a.b/",
    "www.",
    "a@b.org",
    "a",
    "Z",
    "İ",
    "ﬁ",
    "é",
    "漢",
    "カ",
    "ก",
    "한",
    "𐐀",
    "𞸀",
    "ﷺ",
    "ﷲ",
    "ﻻ",
    "ﻼ",
    "ﺍ",
    "ﻋ",
    "ﹰ",
    "ﱠ",
    "ﯿ",
    "\u200c",
    "\u200d",
    "\u200e",
    "\u200f",
    "\u202e",
    "\u2066",
    "\u061c",
    "\ufeff",
    "\ufe0f",
    "\u20e3",
    "😀",
    "🇸",
    "👍🏽",
    "👨\u200d👩\u200d👧",
    "\ud83d",
    "\udc00",
    "\u0000",
    "\u001b",
    "\u0085",
    "\ufffe",
    "\uffff",
    "\u0301",
    "\u0345",
    " ",
    "\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u2028",
    "\u2029",
    "\u3000"
  };

  private static final char[][] RANGES = {
    {'\u0600', '\u06ff'}, {'\u0621', '\u0652'}, {'\u0750', '\u077f'}, {'\u0870', '\u08ff'},
    {'\ufb50', '\ufdff'}, {'\ufe70', '\ufeff'}, {'\u064b', '\u065f'}, {'\u0000', '\u00ff'},
    {'\u2000', '\u206f'}, {'\ud800', '\udfff'}, {'\u0000', '\uffff'}
  };

  private final long seed;
  private final String article;

  HostileText(long seed) {
    this.seed = seed;
    this.article = article();
  }

  /** The real text that is mutated. */
  static String article() {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
      StringBuilder all = new StringBuilder();
      for (Path file : files) {
        all.append(Files.readString(file, StandardCharsets.UTF_8));
      }
      return all.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The randomness that belongs to a text. */
  SplittableRandom random(long number) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
  }

  /** The text with a number. */
  String text(long number) {
    SplittableRandom random = random(number);
    return switch (random.nextInt(6)) {
      case 0, 1 -> pieces(random);
      case 2 -> units(random);
      case 3 -> repeated(random);
      default -> mutated(random);
    };
  }

  /** A word that looks as though it had an Arabic reading, with some disturbance. */
  String word(long number) {
    SplittableRandom random = random(number);
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(7); i >= 0; i--) {
      word.append(PIECES[random.nextInt(48)]);
    }
    if (random.nextInt(3) == 0) {
      disturb(word, random);
    }
    return word.toString();
  }

  private static String pieces(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(24); i > 0; i--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String units(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    char[] range = RANGES[random.nextInt(RANGES.length)];
    for (int i = random.nextInt(32); i > 0; i--) {
      text.append(unit(range, random));
    }
    return text.toString();
  }

  private static String repeated(SplittableRandom random) {
    String piece = PIECES[random.nextInt(PIECES.length)];
    String other = PIECES[random.nextInt(PIECES.length)];
    String half = piece.repeat(1 + random.nextInt(12));
    return random.nextBoolean() ? half + other : (piece + other).repeat(1 + random.nextInt(8));
  }

  private String mutated(SplittableRandom random) {
    int length = 1 + random.nextInt(60);
    int start = random.nextInt(article.length() - length);
    StringBuilder text = new StringBuilder(article.substring(start, start + length));
    for (int i = random.nextInt(6); i > 0; i--) {
      disturb(text, random);
    }
    return text.toString();
  }

  /** Changes a text at one place: puts in, takes away, doubles, replaces, or swaps. */
  static void disturb(StringBuilder text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    int end = Math.min(text.length(), at + 1 + random.nextInt(3));
    switch (random.nextInt(5)) {
      case 0 -> text.insert(at, PIECES[random.nextInt(PIECES.length)]);
      case 1 -> text.delete(at, end);
      case 2 -> text.insert(at, text.substring(at, end));
      case 3 -> text.replace(at, end, "" + unit(RANGES[random.nextInt(RANGES.length)], random));
      default -> text.insert(0, text.substring(at)).setLength(text.length());
    }
  }

  private static char unit(char[] range, SplittableRandom random) {
    return (char) random.nextInt(range[0], range[1] + 1);
  }

  /** Checks texts with these numbers and says which one failed, so that it can be made again. */
  static void each(long from, long to, LongFunction<String> texts, Consumer<String> check) {
    for (long number = from; number < to; number++) {
      String text = texts.apply(number);
      try {
        check.accept(text);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        throw new AssertionError("text " + number + ", \"" + escaped(text) + "\": " + e, e);
      }
    }
  }

  /** A text as it would stand in Java source. */
  static String escaped(String text) {
    List<String> units = new ArrayList<>();
    for (char c : text.toCharArray()) {
      units.add(c >= ' ' && c < 0x7f ? String.valueOf(c) : String.format("\\u%04x", (int) c));
    }
    return String.join("", units);
  }
}
