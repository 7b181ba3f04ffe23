package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The numbers of a whole corpus, taken chunk by chunk in bounded memory. For one thread. */
final class CorpusStats {
  private static final int[] STEPS = {1, 2, 5};
  private static final int FIRST_POINT = 100;

  private final ChunkStats sum = new ChunkStats();
  private final Distinct types = new Distinct();
  private final List<long[]> curve = new ArrayList<>();
  private long words;
  private long nextPoint = FIRST_POINT;

  void take(ChunkStats stats) {
    sum.add(stats);
    for (long[] hashes : stats.hashes) {
      for (long hash : hashes) {
        types.add(hash);
        if (++words == nextPoint) {
          curve.add(new long[] {words, types.count()});
          nextPoint = following(words);
        }
      }
    }
  }

  /** The next of 100, 200, 500, 1000, 2000 … */
  private static long following(long point) {
    long power = FIRST_POINT;
    while (power * 10 <= point) {
      power *= 10;
    }
    for (int step : STEPS) {
      if (step * power > point) {
        return step * power;
      }
    }
    return 10 * power;
  }

  /** The sums of what was taken; grows with it. */
  ChunkStats sum() {
    return sum;
  }

  /** How many different words, normalised, there are. */
  long types() {
    return types.count();
  }

  /** Whether {@link #types()} is exact. */
  boolean isExact() {
    return types.isExact();
  }

  /** Pairs of words read and types seen among them. */
  List<long[]> curve() {
    return curve;
  }

  long sentences() {
    return sum.sentences.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The least length in words that so many percent of the sentences do not exceed. */
  int sentenceLength(int percent) {
    long wanted = (sentences() * percent + 99) / 100;
    for (Map.Entry<Integer, Long> entry : sum.sentences.entrySet()) {
      wanted -= entry.getValue();
      if (wanted <= 0) {
        return entry.getKey();
      }
    }
    return sum.sentences.isEmpty() ? 0 : sum.sentences.lastKey();
  }

  static double ratio(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }
}
