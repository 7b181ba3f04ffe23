package org.arabictext.inflection;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Words whose entry spells them otherwise than the rules of the hamza and of doubled letters would:
 * تَوْأَم (by rule تَوْءَم), لَاإِرَادِيّ, مُوآب. What the entry writes before the common end stays
 * in all forms.
 */
final class OwnSpelling {
  private final Map<String, String> heads = new LinkedHashMap<>();

  void forget() {
    heads.clear();
  }

  /** Learns how a word is written, where the rules would write it otherwise. */
  void learn(String word) {
    String byRule = Sounds.spell(Sounds.expand(word));
    if (byRule.equals(word)) {
      return;
    }
    int own = word.length();
    int rule = byRule.length();
    while (own > 0 && rule > 0 && word.charAt(own - 1) == byRule.charAt(rule - 1)) {
      own--;
      rule--;
    }
    while (own < word.length() && Sounds.isMark(word.charAt(own))) {
      own++; // a letter is taken with its marks
      rule++;
    }
    if (own < word.length() && rule < byRule.length()) {
      heads.put(byRule.substring(0, rule), word.substring(0, own));
    }
  }

  /** A form written by rule, with the entry's own spelling where it begins like the entry. */
  String apply(String form) {
    for (Map.Entry<String, String> head : heads.entrySet()) {
      if (form.startsWith(head.getKey())) {
        return head.getValue() + form.substring(head.getKey().length());
      }
    }
    return form;
  }
}
