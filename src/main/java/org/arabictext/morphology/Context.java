package org.arabictext.morphology;

import java.util.Arrays;

/**
 * Chooses one reading a word by what its neighbours are: the best path through the readings of a
 * sentence (Viterbi), where a step gains or loses by the coarse tags on both sides.
 */
final class Context {
  /** Readings beyond these are never chosen by context. */
  static final int WIDTH = 8;

  private Context() {}

  /** The index of the chosen reading of every word; words without readings break the path. */
  static int[] choose(Reading[][] readings) {
    int[] chosen = new int[readings.length];
    int start = 0;
    for (int i = 0; i <= readings.length; i++) {
      if (i == readings.length || readings[i].length == 0) {
        choose(readings, start, i, chosen);
        start = i + 1;
      }
    }
    return chosen;
  }

  private static void choose(Reading[][] readings, int from, int to, int[] chosen) {
    if (from >= to) {
      return;
    }
    int[][] back = new int[to - from][];
    int[] scores = new int[WIDTH];
    int[] next = new int[WIDTH];
    for (int i = from; i < to; i++) {
      int width = Math.min(WIDTH, readings[i].length);
      back[i - from] = new int[width];
      for (int r = 0; r < width; r++) {
        Reading reading = readings[i][r];
        int best = Integer.MIN_VALUE;
        int before = i == from ? 1 : Math.min(WIDTH, readings[i - 1].length);
        for (int b = 0; b < before; b++) {
          int step =
              i == from
                  ? Transitions.start(reading)
                  : scores[b] + Transitions.between(readings[i - 1][b], reading);
          if (step > best) {
            best = step;
            back[i - from][r] = b;
          }
        }
        next[r] = best + reading.score();
      }
      scores = Arrays.copyOf(next, WIDTH);
    }
    int width = Math.min(WIDTH, readings[to - 1].length);
    int last = 0;
    for (int r = 1; r < width; r++) {
      last = scores[r] > scores[last] ? r : last;
    }
    for (int i = to - 1; i >= from; i--) {
      chosen[i] = last;
      last = back[i - from][last];
    }
  }
}
