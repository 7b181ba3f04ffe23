package org.arabictext.inflection;

import java.util.Map;
import java.util.function.Consumer;

/** The five nouns, which show case by a long vowel before a complement: أبو, أبا, أبي. */
final class FiveNouns {
  private static final Map<String, String> BEFORE_COMPLEMENT =
      Map.of("أَب", "ءَب", "أَخ", "ءَخ", "حَم", "حَم", "فُو", "ف", "ذُو", "ذ");

  private FiveNouns() {}

  static boolean is(String lemma) {
    return BEFORE_COMPLEMENT.containsKey(lemma);
  }

  /** What the dual is made of: أَبَوَان, أَخَوَان, حَمَوَان, ذَوَان; empty for فُو. */
  static String dualStem(String lemma) {
    return lemma.equals("فُو") ? "" : BEFORE_COMPLEMENT.getOrDefault(lemma, "") + "َو";
  }

  /** ذُو and فُو never stand without a complement. */
  static boolean needsComplement(String lemma) {
    return lemma.equals("ذُو") || lemma.equals("فُو");
  }

  static void stems(String lemma, Consumer<String> stem) {
    String base = BEFORE_COMPLEMENT.getOrDefault(lemma, "");
    stem.accept(base + "ُو");
    stem.accept(base + "َا");
    stem.accept(base + "ِي");
  }
}
