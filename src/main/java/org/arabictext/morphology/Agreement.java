package org.arabictext.morphology;

import org.arabictext.inflection.NominalCell;

/**
 * How a noun agrees with its adjective. Plurals of things take the feminine singular, so that
 * broken and feminine plurals count as feminine here.
 */
enum Agreement {
  /** No agreement, or none that is known. */
  NONE,
  /** Masculine singular or dual. */
  MASCULINE,
  /** Feminine singular or dual, and plurals of things. */
  FEMININE,
  /** A sound masculine plural. */
  PERSONS;

  private static final NominalCell[] CELLS = NominalCell.values();

  static Agreement of(Lemmas lemmas, int lemma, boolean verb, int cell) {
    if (verb || !lemmas.part(lemma).isNominal()) {
      return NONE;
    }
    return switch (CELLS[cell]) {
      case FSG, FSG_PRON, FDU_NOM, FDU_OBL, FPL -> FEMININE;
      case MPL_NOM, MPL_OBL -> PERSONS;
      case BPL, BPL_PRON, BPL_ACC, BPL_INDEF, BPL_T, BPL_T_PRON -> NONE;
      default -> lemmas.has(lemma, Lemmas.FEMININE) ? FEMININE : MASCULINE;
    };
  }

  /** What two words gain by agreeing or lose by not. */
  static int between(Agreement noun, Agreement adjective) {
    if (noun == NONE || adjective == NONE) {
      return 0;
    }
    return noun == adjective ? 30 : -60;
  }
}
