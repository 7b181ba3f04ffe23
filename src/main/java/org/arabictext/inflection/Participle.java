package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SUKUN;

import java.util.List;
import org.arabictext.lexicon.Entry;

/** The regular participles: فَاعِل and مَفْعُول, or مُ before the stem of the imperfect. */
final class Participle {
  private static final String PREFIX = "م" + DAMMA;

  private Participle() {}

  static List<String> active(Entry verb) {
    VerbStems stems = new VerbStems(verb, vowel(verb));
    if (!stems.isFormOne()) {
      return List.of(Sounds.spell(PREFIX + activeStem(verb, stems.imperfect())));
    }
    String lemma = Sounds.expand(verb.lemma());
    boolean quality = lemma.length() > 3 && lemma.charAt(3) == DAMMA;
    if (quality) {
      return List.of();
    }
    String root = verb.root();
    char c1 = root.charAt(0);
    char c2 = root.charAt(1);
    char c3 = root.charAt(2);
    String head = c1 + "" + FATHA + 'ا';
    if (c2 == c3) {
      return List.of(Sounds.spell(head + c2 + SUKUN + c3));
    }
    boolean hollow = lemma.length() > 3 && lemma.charAt(2) == 'ا' && lemma.charAt(1) == FATHA;
    char middle = hollow && lemma.charAt(0) == c1 ? Sounds.HAMZA : c2;
    boolean weak = c3 == 'و' || c3 == 'ي' || c3 == Sounds.HAMZA && middle == Sounds.HAMZA;
    return List.of(Sounds.spell(head + middle + KASRA + (weak ? 'ي' : c3)));
  }

  /** The stem of the imperfect with i before the last radical, as participles have it. */
  private static String activeStem(Entry verb, VerbBase base) {
    if (base.weak() != 0) {
      return base.full() + KASRA + 'ي';
    }
    String stem = base.full();
    int at = stem.length() - 2;
    boolean a = verb.is("form", "5") || verb.is("form", "6") || verb.is("form", "Q2");
    return a && stem.charAt(at) == FATHA
        ? stem.substring(0, at) + KASRA + stem.substring(at + 1)
        : stem;
  }

  static List<String> passive(Entry verb) {
    VerbStems stems = new VerbStems(verb, vowel(verb));
    if (!stems.isFormOne()) {
      VerbBase base = stems.imperfectPassive();
      String stem = base.weak() == 0 ? base.full() : base.full() + FATHA + base.last();
      return List.of(Sounds.spell(PREFIX + stem));
    }
    return List.of(Sounds.spell(formOnePassive(verb)));
  }

  private static String formOnePassive(Entry verb) {
    String root = verb.root();
    char c1 = root.charAt(0);
    char c2 = root.charAt(1);
    char c3 = root.charAt(2);
    String lemma = Sounds.expand(verb.lemma());
    boolean hollow = lemma.length() > 3 && lemma.charAt(2) == 'ا' && lemma.charAt(1) == FATHA;
    if (hollow && (c2 == 'و' || c2 == 'ي') && c3 != 'و' && c3 != 'ي') {
      String length = c2 == 'و' ? DAMMA + "و" : KASRA + "ي";
      return "م" + FATHA + c1 + length + c3;
    }
    String head = "م" + FATHA + c1 + SUKUN + c2;
    if (c3 == 'و' && lemma.endsWith("َا")) {
      return head + DAMMA + 'و' + SUKUN + 'و';
    }
    if (c3 == 'و' || c3 == 'ي') {
      return head + KASRA + 'ي' + SUKUN + 'ي';
    }
    return head + DAMMA + 'و' + c3;
  }

  private static char vowel(Entry verb) {
    return verb.has("imperf") ? verb.first("imperf").charAt(0) : 'i';
  }
}
