package org.arabictext.morphology;

import org.jspecify.annotations.Nullable;

/**
 * The best readings found so far for one word, in columns, best first. Keeps a fixed number and
 * allocates nothing while a word is read; mutable, one for each thread.
 */
final class Candidates {
  /** Longer lists are cut: nobody looks at the rest. */
  static final int MOST = 32;

  private final Affix[] prefix = new Affix[MOST];
  private final Affix[] suffix = new Affix[MOST];
  private final StemTable[] table = new StemTable[MOST];
  private final int[] stem = new int[MOST];
  private final int[] cell = new int[MOST];
  private final int[] score = new int[MOST];
  private int size;

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Whether a reading with such a score would be kept. */
  boolean wants(int value) {
    return size < MOST || value > score[MOST - 1];
  }

  /** Adds a reading behind those that are as good. */
  void add(Affix before, Affix after, StemTable stems, int id, int paradigmCell, int value) {
    int at = size < MOST ? size++ : MOST - 1;
    while (at > 0 && score[at - 1] < value) {
      prefix[at] = prefix[at - 1];
      suffix[at] = suffix[at - 1];
      table[at] = table[at - 1];
      stem[at] = stem[at - 1];
      cell[at] = cell[at - 1];
      score[at] = score[at - 1];
      at--;
    }
    prefix[at] = before;
    suffix[at] = after;
    table[at] = stems;
    stem[at] = id;
    cell[at] = paradigmCell;
    score[at] = value;
  }

  /** The best score, or the least integer if there is no reading. */
  int bestScore() {
    return size == 0 ? Integer.MIN_VALUE : score[0];
  }

  @Nullable StemTable bestTable() {
    return size == 0 ? null : table[0];
  }

  int bestStem() {
    return stem[0];
  }

  Affix bestPrefix() {
    return prefix[0];
  }

  Affix bestSuffix() {
    return suffix[0];
  }

  /** Puts the reading first that is best when the marks of the word are minded. */
  void mind(Letters word) {
    int best = 0;
    int bestValue = Integer.MIN_VALUE;
    for (int i = 0; i < size; i++) {
      int conflicts = Marks.conflicts(word, prefix[i], suffix[i], table[i], stem[i], true);
      int value = score[i] - conflicts * Weights.WRONG_MARK;
      if (value > bestValue) {
        best = i;
        bestValue = value;
      }
    }
    prefix[0] = prefix[best];
    suffix[0] = suffix[best];
    table[0] = table[best];
    stem[0] = stem[best];
    cell[0] = cell[best];
    score[0] = bestValue;
  }

  /** All readings as objects. */
  Reading[] all() {
    Reading[] out = new Reading[size];
    for (int i = 0; i < size; i++) {
      out[i] = reading(i);
    }
    return out;
  }

  /** The readings without those that differ from a better one in inflection only. */
  Reading[] distinct(int most) {
    Reading[] out = new Reading[Math.min(most, size)];
    int n = 0;
    for (int i = 0; i < size && n < most; i++) {
      Reading reading = reading(i);
      if (isNew(reading, out, n)) {
        out[n++] = reading;
      }
    }
    return n == out.length ? out : java.util.Arrays.copyOf(out, n);
  }

  private Reading reading(int i) {
    boolean verb = table[i].isVerb(stem[i]);
    Tag tag =
        Tags.of(table[i].lemmas, table[i].lemma(stem[i]), prefix[i], suffix[i], verb, cell[i]);
    Agreement agreement = Agreement.of(table[i].lemmas, table[i].lemma(stem[i]), verb, cell[i]);
    return new Reading(
        prefix[i], suffix[i], table[i], stem[i], cell[i], verb, score[i], tag, agreement);
  }

  private static boolean isNew(Reading reading, Reading[] before, int n) {
    for (int i = 0; i < n; i++) {
      Reading other = before[i];
      if (other.tag() == reading.tag()
          && other.table() == reading.table()
          && other.lemma() == reading.lemma()
          && other.prefix().segments().length == reading.prefix().segments().length
          && other.suffix().flags() == reading.suffix().flags()) {
        return false;
      }
    }
    return true;
  }
}
