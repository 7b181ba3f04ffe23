package org.arabictext.tokenize;

import java.util.HashSet;
import java.util.Set;

/** The Arabic names of the months, from months.tsv. */
final class Months {
  private static final int LONGEST = 24;

  private Months() {}

  /** Loaded when the first date with a name is met. */
  private static final class Names {
    static final Set<String> ALL = read();

    private static Set<String> read() {
      Set<String> names = new HashSet<>();
      for (String line : Resources.lines("months.tsv")) {
        for (String name : line.substring(line.indexOf('\t') + 1).split("\\|", -1)) {
          names.add(Fold.fold(name));
        }
      }
      return Set.copyOf(names);
    }
  }

  /** Returns the end of the month name at a place, which may have a space inside, or -1. */
  static int end(Window window, int at) {
    if (window.classAt(at) != CharClass.ARABIC) {
      return -1;
    }
    StringBuilder name = new StringBuilder(LONGEST);
    int end = -1;
    for (int i = at; i - at < LONGEST; i++) {
      char c = window.at(i);
      byte k = CharClass.of(c);
      boolean letter = k == CharClass.ARABIC || k == CharClass.MARK;
      if (!letter && Names.ALL.contains(name.toString())) {
        end = i;
      }
      if (!letter && c != ' ') {
        break;
      }
      char folded = Fold.fold(c);
      if (folded != 0) {
        name.append(folded);
      }
    }
    return end;
  }
}
