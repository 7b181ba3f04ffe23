package org.arabictext.morphology;

/**
 * Chooses one reading a word by what its neighbours are: the best path through the readings of a
 * sentence (A. Viterbi, <i>Error bounds for convolutional codes</i>, 1967), where a step gains or
 * loses by the coarse tags on both sides.
 */
final class Context {
  /** Readings beyond these are never chosen by context. */
  static final int WIDTH = 8;

  private Context() {}

  /** The chosen one of each word's choices; words without any break the path. */
  static byte[] choose(Choices[] words) {
    byte[] back = new byte[words.length * WIDTH];
    byte[] chosen = new byte[words.length];
    int start = 0;
    for (int i = 0; i <= words.length; i++) {
      if (i == words.length || words[i].size() == 0) {
        if (i > start) {
          choose(words, start, i, back, chosen);
        }
        start = i + 1;
      }
    }
    return chosen;
  }

  private static void choose(Choices[] words, int from, int to, byte[] back, byte[] chosen) {
    int[] scores = new int[WIDTH];
    int[] next = new int[WIDTH];
    short[][] rows = new short[WIDTH][];
    rows[0] = Transitions.fromEdge();
    int before = 1;
    for (int i = from; i < to; i++) {
      Choices word = words[i];
      int width = word.size();
      for (int r = 0; r < width; r++) {
        int kind = word.kind(r);
        int best = scores[0] + rows[0][kind];
        int bestBefore = 0;
        for (int b = 1; b < before; b++) {
          int step = scores[b] + rows[b][kind];
          if (step > best) {
            best = step;
            bestBefore = b;
          }
        }
        back[i * WIDTH + r] = (byte) bestBefore;
        next[r] = best + word.score(r);
      }
      for (int r = 0; r < width; r++) {
        rows[r] = Transitions.from(word.kind(r));
      }
      int[] swap = scores;
      scores = next;
      next = swap;
      before = width;
    }
    int last = 0;
    for (int r = 1; r < before; r++) {
      last = scores[r] > scores[last] ? r : last;
    }
    for (int i = to - 1; i >= from; i--) {
      chosen[i] = (byte) last;
      last = back[i * WIDTH + last];
    }
  }
}
