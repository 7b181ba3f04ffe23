package org.arabictext.hostile;

import java.io.PrintStream;
import java.util.Locale;

/**
 * The long run: {@code FuzzMain COUNT [SEED] [texts|words|readings|lexicon|lexicons]}. Checks so
 * many generated texts and prints how many there were and how long it took; the first that fails
 * ends the run with its number and itself, escaped.
 */
public final class FuzzMain {
  private static final long STEP = 1_000_000;

  private FuzzMain() {}

  /**
   * Runs.
   *
   * @param args count, seed, and which properties
   */
  public static void main(String[] args) {
    long count = Long.parseLong(args[0]);
    HostileText texts = new HostileText(args.length > 1 ? Long.parseLong(args[1]) : 2);
    String what = args.length > 2 ? args[2] : "texts";
    PrintStream out = System.out;
    long began = System.nanoTime();
    for (long from = 0; from < count; from += STEP) {
      long to = Math.min(count, from + STEP);
      run(what, texts, from, to);
      double seconds = (System.nanoTime() - began) / 1e9;
      out.println(String.format(Locale.ROOT, "%s: %,d checked in %.0f s", what, to, seconds));
    }
  }

  private static void run(String what, HostileText texts, long from, long to) {
    long[] number = {from};
    switch (what) {
      case "texts" ->
          HostileText.each(
              from, to, texts::text, t -> TextProperties.check(t, texts.random(number[0]++)));
      case "readings" -> HostileText.each(from, to, texts::text, MorphologyProperties::text);
      case "words" -> HostileText.each(from, to, texts::word, MorphologyProperties::word);
      case "stems" -> {
        HostileText.each(from, to, texts::word, StemProperties::check);
        HostileText.each(from, to, texts::text, StemProperties::check);
      }
      case "chains" ->
          HostileText.each(
              from, to, texts::text, t -> ChainProperties.check(t, texts.random(number[0]++)));
      case "spark" -> HostileText.each(from, to, texts::text, SparkProperties::check);
      case "bytes" ->
          HostileText.each(
              from, to, texts::text, t -> BytesProperties.check(t, texts.random(number[0]++)));
      case "lexicon" -> lexicon(texts, from, to, false);
      case "lexicons" -> lexicon(texts, from, to, true);
      default -> throw new IllegalArgumentException("unknown: " + what);
    }
  }

  private static void lexicon(HostileText texts, long from, long to, boolean compile) {
    HostileText.each(
        from,
        to,
        n -> HostileLexicon.line(texts.random(n)),
        line -> HostileLexicon.check(line, compile));
  }
}
