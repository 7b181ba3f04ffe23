package org.arabictext.inflection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuts written forms into prefix, stem and ending, and gathers the cells of each stem. */
final class StemCollector {
  private final Map<String, Long> active = new LinkedHashMap<>();
  private final Map<String, Long> passive = new LinkedHashMap<>();

  /**
   * Adds a form.
   *
   * @param form the written, vocalised form
   * @param before how many letters of it are prefix
   * @param after how many letters of it are ending
   */
  void add(String form, int before, int after, long cells, boolean isPassive) {
    String stem = cut(form, before, after);
    if (!stem.isEmpty()) {
      (isPassive ? passive : active).merge(stem, cells, (a, b) -> a | b);
    }
  }

  private static String cut(String form, int before, int after) {
    int start = 0;
    for (int letters = 0; start < form.length(); start++) {
      if (!Sounds.isMark(form.charAt(start)) && letters++ == before) {
        break;
      }
    }
    int end = form.length();
    for (int letters = 0; end > start && letters < after; ) {
      end--;
      if (!Sounds.isMark(form.charAt(end))) {
        letters++;
      }
    }
    return dropLastVowel(form.substring(start, Math.max(start, end)));
  }

  private static String dropLastVowel(String stem) {
    int last = stem.length();
    while (last > 0 && Sounds.isMark(stem.charAt(last - 1))) {
      last--;
    }
    boolean doubled = stem.indexOf(Sounds.SHADDA, last) >= 0;
    return stem.substring(0, last) + (doubled ? String.valueOf(Sounds.SHADDA) : "");
  }

  List<Stem> stems() {
    List<Stem> stems = new ArrayList<>();
    active.forEach((stem, cells) -> stems.add(new Stem(stem, cells, false)));
    passive.forEach((stem, cells) -> stems.add(new Stem(stem, cells, true)));
    return stems;
  }
}
