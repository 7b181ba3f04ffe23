package org.arabictext.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Counts kinds of errors. For one thread. */
final class Tally {
  private final String title;
  private final Map<String, Integer> counts = new HashMap<>();

  Tally(String title) {
    this.title = title;
  }

  void add(String error) {
    counts.merge(error, 1, Integer::sum);
  }

  /** Appends the commonest, so many at most; nothing for 0. */
  void report(StringBuilder out, int most) {
    if (most == 0) {
      return;
    }
    long total = counts.values().stream().mapToInt(Integer::intValue).sum();
    out.append('\n').append(title).append(" (").append(total).append(")\n");
    List<Map.Entry<String, Integer>> list =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(most)
            .toList();
    list.forEach(
        e -> out.append(String.format(Locale.ROOT, "%5d  %s\n", e.getValue(), e.getKey())));
  }
}
