package org.arabictext.morphology;

import org.arabictext.inflection.NominalCell;
import org.arabictext.inflection.VerbCell;
import org.arabictext.lexicon.PartOfSpeech;

/** Gives readings their coarse tags. */
final class Tags {
  private static final VerbCell[] VERB_CELLS = VerbCell.values();

  private Tags() {}

  static Tag of(Lemmas lemmas, int lemma, Affix prefix, Affix suffix, boolean verb, int cell) {
    if (verb) {
      return verb(VERB_CELLS[cell]);
    }
    PartOfSpeech part = lemmas.part(lemma);
    return switch (part) {
      case ADP -> suffix.has(Affix.PRONOUN) ? Tag.PARTICLE : word(lemmas.text(lemma), Tag.ADP);
      case PART, SCONJ, CCONJ, ADV, INTJ -> word(lemmas.text(lemma), Tag.PARTICLE);
      case PRON -> pronoun(lemmas.text(lemma));
      case PROPN -> Tag.NAME;
      case NUM -> Tag.NUM;
      case ADJ -> prefix.has(Affix.ARTICLE) ? Tag.ADJ_DEF : Tag.ADJ_BARE;
      default -> noun(prefix, suffix, cell);
    };
  }

  private static Tag verb(VerbCell cell) {
    return switch (cell.aspect()) {
      case PERFECT -> Tag.PERFECT;
      case IMPERATIVE -> Tag.IMPERATIVE;
      case IMPERFECT ->
          cell.mood() == VerbCell.Mood.JUSSIVE || cell.mood() == VerbCell.Mood.SUBJUNCTIVE
              ? Tag.MOOD
              : Tag.IMPERFECT;
    };
  }

  private static Tag noun(Affix prefix, Affix suffix, int cell) {
    if (prefix.has(Affix.ARTICLE)) {
      return Tag.NOUN_DEF;
    }
    if (suffix.has(Affix.PRONOUN)) {
      return Tag.NOUN_PRON;
    }
    if (suffix.has(Affix.TANWEEN)) {
      return Tag.NOUN_ACC;
    }
    return suffix.has(Affix.CONSTRUCT) || cell == NominalCell.CONSTRUCT.ordinal()
        ? Tag.NOUN_CONSTRUCT
        : Tag.NOUN_BARE;
  }

  private static Tag word(String lemma, Tag otherwise) {
    return switch (lemma) {
      case "قَدْ", "لَقَدْ", "لَنْ", "سَوْفَ" -> Tag.VERBAL;
      case "لَمْ" -> Tag.LAM;
      case "إِنَّ", "أَنَّ", "لَكِنَّ", "كَأَنَّ", "لَعَلَّ", "لَيْتَ" -> Tag.INNA;
      case "أَنْ", "كَيْ", "لِكَيْ", "أَلَّا", "لِئَلَّا" -> Tag.AN;
      case "عِنْدَمَا",
          "حَيْثُ",
          "بَيْنَمَا",
          "حِينَمَا",
          "كُلَّمَا",
          "بَعْدَمَا",
          "إِذَا",
          "لَوْ",
          "لَمَّا" ->
          Tag.WHEN;
      case "كَمَا", "إِذْ", "مِمَّا", "فِيمَا" -> Tag.PARTICLE;
      default -> otherwise;
    };
  }

  private static Tag pronoun(String lemma) {
    return switch (lemma) {
      case "اَلَّذِي", "لَذِي", "مَنْ" -> Tag.REL;
      default -> Tag.PRON;
    };
  }
}
