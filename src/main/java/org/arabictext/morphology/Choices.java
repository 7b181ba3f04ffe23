package org.arabictext.morphology;

import java.util.Arrays;

/**
 * The readings of one word in the columns that the choice in context goes through. Of readings that
 * no neighbour can tell apart only the likeliest can ever be chosen, so that the others have no
 * place in the columns. Immutable.
 */
final class Choices {
  /** A word that has no reading in the lexicon and none that is guessed. */
  static final Choices NONE = of(WordReader.NONE);

  /** What stands for a number in figures when its neighbours are chosen. */
  static final Choices FIGURES = of(figures());

  /** All readings, the likeliest first. */
  private final Reading[] readings;

  private final byte[] indexes;
  private final int[] kinds;
  private final int[] scores;

  private Choices(Reading[] readings, byte[] indexes, int[] kinds, int[] scores) {
    this.readings = readings;
    this.indexes = indexes;
    this.kinds = kinds;
    this.scores = scores;
  }

  private static Reading figures() {
    Affix none = AffixReader.affix("", new Affix.Piece[0], 0, 0, 0, 0);
    return new Reading(none, none, StemTable.EMPTY, -1, 0, false, 0, Tag.NUM, Agreement.NONE);
  }

  static Choices of(Reading... readings) {
    int width = Math.min(Context.WIDTH, readings.length);
    byte[] indexes = new byte[width];
    int[] kinds = new int[width];
    int[] scores = new int[width];
    int n = 0;
    for (int i = 0; i < width; i++) {
      int kind = Transitions.kind(readings[i]);
      int at = 0;
      while (at < n && kinds[at] != kind) {
        at++;
      }
      if (at == n || readings[i].score() > scores[at]) {
        indexes[at] = (byte) i;
        kinds[at] = kind;
        scores[at] = readings[i].score();
        n = Math.max(n, at + 1);
      }
    }
    return new Choices(
        readings, Arrays.copyOf(indexes, n), Arrays.copyOf(kinds, n), Arrays.copyOf(scores, n));
  }

  /** All readings, the likeliest first. */
  Reading[] readings() {
    return readings;
  }

  /** How many there are to choose from; 0 if the word has no readings. */
  int size() {
    return kinds.length;
  }

  /** What the neighbours see of a choice, see {@link Transitions#kind}. */
  int kind(int choice) {
    return kinds[choice];
  }

  int score(int choice) {
    return scores[choice];
  }

  Reading reading(int choice) {
    return readings[indexes[choice]];
  }
}
