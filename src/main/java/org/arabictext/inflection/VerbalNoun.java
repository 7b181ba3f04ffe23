package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.HAMZA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SUKUN;

import java.util.List;
import org.arabictext.lexicon.Entry;

/** The regular verbal nouns (masdars) of forms II to X and of quadriliteral verbs. */
final class VerbalNoun {
  private VerbalNoun() {}

  static List<String> regular(Entry verb) {
    String lemma = Sounds.expand(verb.lemma());
    String noun =
        switch (verb.first("form")) {
          case "2" -> second(verb.root());
          case "3" -> third(lemma);
          case "5", "6", "Q2" -> fifth(lemma);
          case "Q1" -> lemma + 'ة';
          default -> longA(lemma, verb);
        };
    return List.of(Sounds.spell(noun));
  }

  /** تَفْعِيل, and تَفْعِلَة where the last radical is weak or hamza. */
  private static String second(String root) {
    char c3 = root.charAt(2);
    String head = "ت" + FATHA + root.charAt(0) + SUKUN + root.charAt(1) + KASRA;
    if (c3 == 'و' || c3 == 'ي') {
      return head + 'ي' + FATHA + 'ة';
    }
    return c3 == HAMZA ? head + HAMZA + FATHA + 'ة' : head + 'ي' + c3;
  }

  /** مُفَاعَلَة, مُلَاقَاة. */
  private static String third(String lemma) {
    String prefix = "م" + DAMMA;
    if (lemma.endsWith("َى") || lemma.endsWith("َا")) {
      return prefix + lemma.substring(0, lemma.length() - 1) + "اة";
    }
    return prefix + lemma + 'ة';
  }

  /** تَفَعُّل, تَفَاعُل, تَدَحْرُج; with a weak last radical تَحَدِّي. */
  private static String fifth(String lemma) {
    int n = lemma.length();
    if (lemma.endsWith("َى") || lemma.endsWith("َا")) {
      return lemma.substring(0, n - 2) + KASRA + 'ي';
    }
    String base = lemma.substring(0, n - 1);
    int at = base.length() - 2;
    return base.charAt(at) == FATHA ? base.substring(0, at) + DAMMA + base.charAt(at + 1) : base;
  }

  /**
   * إِفْعَال, اِفْتِعَال, اِسْتِفْعَال and their weak and doubled kin: a long ā before the last
   * radical.
   */
  private static String longA(String lemma, Entry verb) {
    boolean four = verb.is("form", "4");
    boolean ten = verb.is("form", "10");
    int n = lemma.length();
    if (four && verb.root().equals("رءي")) {
      return "ءِرَاءَة";
    }
    if (lemma.endsWith("َى") || lemma.endsWith("َا")) {
      return close(lemma.substring(0, n - 2) + FATHA + "اء", four, verb);
    }
    String base = lemma.substring(0, n - 1);
    int m = base.length();
    char last = base.charAt(m - 1);
    boolean hollow = base.charAt(m - 2) == 'ا' && base.charAt(m - 3) == FATHA;
    if (hollow && (four || ten)) {
      return close(base + FATHA + 'ة', four, verb);
    }
    if (hollow) {
      return close(base.substring(0, m - 3) + KASRA + 'ي' + FATHA + 'ا' + last, four, verb);
    }
    String open = VerbStems.openDoubled(base);
    int k = open.length();
    return close(open.substring(0, k - 2) + FATHA + 'ا' + open.charAt(k - 1), four, verb);
  }

  /** Short a before the long one becomes i; iw and i' become ī. */
  private static String close(String stem, boolean four, Entry verb) {
    boolean madda = four && verb.root().charAt(0) == HAMZA && stem.charAt(2) == 'ا';
    String s = madda ? "ءَءْ" + stem.substring(3) : stem;
    int longA = s.lastIndexOf("َا");
    StringBuilder out = new StringBuilder();
    boolean hollowTen = s.endsWith("ة");
    for (int i = 0; i < s.length(); i++) {
      char c = s.charAt(i);
      boolean before = i < longA && !(i + 1 < s.length() && s.charAt(i + 1) == 'ا');
      boolean keeps = hollowTen && i >= longA;
      out.append(c == FATHA && before && !keeps ? KASRA : c);
    }
    String noun = out.toString();
    int at = noun.indexOf("ِو" + SUKUN);
    return at < 0 || noun.startsWith("و" + KASRA, at + 1) || noun.startsWith("وْو", at + 1)
        ? noun
        : noun.substring(0, at + 1) + 'ي' + noun.substring(at + 3);
  }
}
