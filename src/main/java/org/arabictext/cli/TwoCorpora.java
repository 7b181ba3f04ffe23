package org.arabictext.cli;

import java.util.HashMap;
import java.util.Map;

/** The counts of two corpora side by side, however many keys there are. For one thread. */
final class TwoCorpora implements AutoCloseable {
  /** Sorts before every character of a word, so that the counts of one key stand together. */
  private static final char SEPARATOR = '\t';

  /** Takes a key with its counts in both corpora. */
  interface Taker {
    void accept(String key, long one, long two);
  }

  private final Counts counts = new Counts();
  private final long[] totals = new long[2];
  private String key = "";
  private final long[] numbers = new long[2];

  /** Adds counts of the first (0) or second (1) corpus. */
  void add(int corpus, Map<String, Integer> some) {
    Map<String, Integer> marked = new HashMap<>(some.size() * 2);
    some.forEach(
        (word, number) -> {
          marked.put(word + SEPARATOR + corpus, number);
          totals[corpus] += number;
        });
    counts.addAll(marked);
  }

  long total(int corpus) {
    return totals[corpus];
  }

  /** Hands on all keys, sorted. */
  void forEach(Taker taker) {
    counts.byKey(
        count -> {
          int cut = count.key().lastIndexOf(SEPARATOR);
          String word = count.key().substring(0, cut);
          if (!word.equals(key)) {
            hand(taker);
            key = word;
          }
          numbers[count.key().charAt(cut + 1) - '0'] += count.number();
        });
    hand(taker);
  }

  private void hand(Taker taker) {
    if (numbers[0] + numbers[1] > 0) {
      taker.accept(key, numbers[0], numbers[1]);
    }
    numbers[0] = 0;
    numbers[1] = 0;
  }

  @Override
  public void close() {
    counts.close();
  }
}
