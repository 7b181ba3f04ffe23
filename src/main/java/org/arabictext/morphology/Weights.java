package org.arabictext.morphology;

import org.arabictext.inflection.NominalCell;
import org.arabictext.inflection.VerbCell;

/**
 * What readings gain and lose, in fiftieths of a natural logarithm: a reading that loses 50 more
 * than another is held about e times less likely. Set by judgement and adjusted on the development
 * half of the gold data, never on the hidden one.
 */
final class Weights {
  /** What a lemma gains for its frequency band, 0 to 6. */
  static final int[] BAND = {0, 60, 160, 250, 330, 410, 480};

  static final int DERIVED = 40;
  static final int FEMININE_OF_PERSON = 25;
  static final int RARE_AFTER_PARTICLE = 70;
  static final int PASSIVE = 90;
  static final int ARTICLE_WITH_HAMZA = 150;
  static final int FA_BEFORE_IMPERFECT = 120;
  static final int OBJECT_OF_INTRANSITIVE = 150;
  static final int NAME_WITH_PRONOUN = 260;
  static final int NAME_WITH_ARTICLE = 150;
  static final int NAME_WITHOUT_ARTICLE = 120;
  static final int NAME_WITH_K = 60;
  static final int ADJECTIVE_WITH_PRONOUN = 110;
  static final int ADJECTIVE_AFTER_PREPOSITION = 110;
  static final int ONE_LETTER_STEM = 140;
  static final int TWO_LETTER_STEM = 30;

  /** What a word without any known reading gains. */
  static final int GUESS = -40;

  /** What a mark of the input costs that the reading does not have. */
  static final int WRONG_MARK = 260;

  private static final int[][] ALEF = {
    // input: ا أ إ آ; wanted: ا أ إ آ
    {0, 50, 50, 80}, {120, 0, 140, 170}, {120, 140, 0, 300}, {200, 200, 240, 0}
  };
  private static final int[] VERB_CELL = verbCells();
  private static final int[] NOMINAL_CELL = nominalCells();

  private Weights() {}

  /** The cost of a letter's spelling where another was wanted. */
  static int spelling(int letter, int input, int wanted) {
    if (input == wanted) {
      return 0;
    }
    return switch (letter) {
      case Letters.ALEF -> ALEF[input][wanted];
      case Letters.HAMZA -> input == 0 || wanted == 0 ? 90 : 60;
      case Letters.YEH -> wanted == 0 ? 80 : 100;
      default -> wanted == 1 ? 150 : 260;
    };
  }

  static int verbCell(int cell) {
    return VERB_CELL[cell];
  }

  static int nominalCell(int cell) {
    return NOMINAL_CELL[cell];
  }

  private static int[] verbCells() {
    int[] costs = new int[64];
    for (VerbCell cell : VerbCell.values()) {
      int cost =
          cell.aspect() == VerbCell.Aspect.IMPERATIVE
              ? cell.number() != 'S' ? 100 : cell.gender() == 'F' ? 160 : 260
              : 0;
      cost += cell.aspect() == VerbCell.Aspect.IMPERFECT ? 20 : 0;
      cost += cell.person() == 2 ? 130 : cell.person() == 1 ? cell == VerbCell.P1P ? 40 : 70 : 0;
      cost += cell.number() == 'D' ? 60 : 0;
      cost += cell.number() == 'P' && cell.gender() == 'F' ? 130 : 0;
      cost += cell.mood() == VerbCell.Mood.JUSSIVE ? 90 : 0;
      cost += cell.mood() == VerbCell.Mood.SUBJUNCTIVE ? 20 : 0;
      costs[cell.ordinal()] = cost;
    }
    return costs;
  }

  private static int[] nominalCells() {
    int[] costs = new int[64];
    for (NominalCell cell : NominalCell.values()) {
      costs[cell.ordinal()] =
          switch (cell) {
            case DU_NOM, FDU_NOM -> 80;
            case DU_OBL, FDU_OBL -> 60;
            case MPL_NOM, MPL_OBL -> 20;
            case SG_INDEF, BPL_INDEF -> 60;
            case CONSTRUCT -> 60;
            case SG_MINE -> -150; // the pronoun's cost is for nouns that seldom have it
            case BPL, BPL_PRON, BPL_ACC, BPL_T, BPL_T_PRON -> 15;
            default -> 0;
          };
    }
    return costs;
  }
}
