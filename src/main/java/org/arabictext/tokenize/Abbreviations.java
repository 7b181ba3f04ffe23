package org.arabictext.tokenize;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Words whose full stop does not end a sentence: initials, and those in abbreviations.txt. */
final class Abbreviations {
  private static final int LONGEST = 12;

  private Abbreviations() {}

  /** Loaded when the first full stop after a short word is met. */
  private static final class Known {
    static final Set<String> ALL = read();

    private static Set<String> read() {
      Set<String> known = new HashSet<>();
      for (String line : Resources.lines("abbreviations.txt")) {
        for (String word : line.split(" ", -1)) {
          known.add(key(word));
        }
      }
      return known;
    }

    static String key(String word) {
      return Fold.fold(word).toLowerCase(Locale.ROOT);
    }
  }

  static boolean contains(char[] text, int start, int end) {
    return end - start <= LONGEST
        && (isInitial(text, start, end)
            || Known.ALL.contains(Known.key(new String(text, start, end - start))));
  }

  /**
   * Tells whether the word's last letter stands alone: one Arabic letter, tatweel after it or not,
   * or one Latin capital, after the beginning or a full stop.
   */
  private static boolean isInitial(char[] text, int start, int end) {
    int last = end - 1;
    while (last > start && Fold.fold(text[last]) == 0) {
      last--;
    }
    boolean alone = last == start || text[last - 1] == '.';
    char c = text[last];
    return alone
        && (CharClass.of(c) == CharClass.ARABIC || Character.isUpperCase(c) || last > start);
  }
}
