package org.arabictext.cli;

import java.util.Set;

/** Precision, recall and F1 over sets. For one thread. */
final class Score {
  private long found;
  private long proposed;
  private long wanted;

  void add(Set<?> gold, Set<?> ours) {
    wanted += gold.size();
    proposed += ours.size();
    found += ours.stream().filter(gold::contains).count();
  }

  double precision() {
    return Share.percent(found, proposed);
  }

  double recall() {
    return Share.percent(found, wanted);
  }

  double f1() {
    return Share.percent(2 * found, proposed + wanted);
  }

  @Override
  public String toString() {
    return Share.text(precision()) + " / " + Share.text(recall()) + " / " + Share.text(f1());
  }
}
