package org.arabictext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;

/**
 * How frequent lemmas are in general, by the bands of the lexicon: each band takes the next ranks
 * after the bands above it, and a lemma has the mean of the frequencies that Zipf's law gives to
 * these ranks.
 */
final class Bands {
  private static final List<String> FILES =
      List.of("nouns.tsv", "adjectives.tsv", "verbs.tsv", "names.tsv", "particles.tsv");
  private static final double MILLION = 1_000_000;
  private static final int HIGHEST = 6;

  private final Map<String, Integer> bands = new HashMap<>();
  private final double[] rates = new double[HIGHEST + 1];

  Bands() {
    int[] sizes = new int[HIGHEST + 1];
    for (String file : FILES) {
      for (Entry entry : read(file)) {
        sizes[entry.band()]++;
        bands.merge(entry.lemma(), entry.band(), Math::max);
      }
    }
    double all = 0;
    for (int band = HIGHEST, rank = 1; band > 0; band--) {
      double sum = 0;
      for (int end = rank + sizes[band]; rank < end; rank++) {
        sum += 1.0 / rank;
      }
      rates[band] = sum / Math.max(1, sizes[band]);
      all += sum;
    }
    for (int band = 1; band <= HIGHEST; band++) {
      rates[band] *= MILLION / all;
    }
    rates[0] = rates[1] / 2;
  }

  private static List<Entry> read(String file) {
    try (InputStream in = LexiconReader.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the library: " + file);
      }
      return LexiconReader.read(
          file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How often a lemma is to be expected in a million words. */
  double perMillion(String lemma) {
    return rates[bands.getOrDefault(lemma, 0)];
  }
}
