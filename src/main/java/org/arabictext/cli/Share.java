package org.arabictext.cli;

import java.util.Locale;

/** How many of how many were right. For one thread. */
final class Share {
  int right;
  int all;

  void add(boolean isRight) {
    right += isRight ? 1 : 0;
    all++;
  }

  static String text(double percent) {
    return String.format(Locale.ROOT, "%.2f", percent);
  }

  static double percent(long part, long whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  @Override
  public String toString() {
    return text(percent(right, all));
  }
}
