package org.arabictext.morphology;

import static org.arabictext.morphology.Tag.ADJ_BARE;
import static org.arabictext.morphology.Tag.ADJ_DEF;
import static org.arabictext.morphology.Tag.ADP;
import static org.arabictext.morphology.Tag.AN;
import static org.arabictext.morphology.Tag.EDGE;
import static org.arabictext.morphology.Tag.IMPERATIVE;
import static org.arabictext.morphology.Tag.IMPERFECT;
import static org.arabictext.morphology.Tag.INNA;
import static org.arabictext.morphology.Tag.LAM;
import static org.arabictext.morphology.Tag.MOOD;
import static org.arabictext.morphology.Tag.NAME;
import static org.arabictext.morphology.Tag.NOUN_ACC;
import static org.arabictext.morphology.Tag.NOUN_BARE;
import static org.arabictext.morphology.Tag.NOUN_CONSTRUCT;
import static org.arabictext.morphology.Tag.NOUN_DEF;
import static org.arabictext.morphology.Tag.NOUN_PRON;
import static org.arabictext.morphology.Tag.NUM;
import static org.arabictext.morphology.Tag.PARTICLE;
import static org.arabictext.morphology.Tag.PERFECT;
import static org.arabictext.morphology.Tag.PRON;
import static org.arabictext.morphology.Tag.REL;
import static org.arabictext.morphology.Tag.UNKNOWN;
import static org.arabictext.morphology.Tag.VERBAL;
import static org.arabictext.morphology.Tag.WHEN;

import org.jspecify.annotations.Nullable;

/**
 * What a word's coarse tag makes of the next: a small table of grammar. A preposition governs a
 * noun, قد and لم a verb; an adjective with the article follows a noun with the article; a relative
 * pronoun begins a clause with a verb; two verbs seldom meet.
 */
final class Transitions {
  private static final Tag[] TAGS = Tag.values();
  private static final Agreement[] AGREEMENTS = Agreement.values();
  private static final int N = TAGS.length;

  private static final int TAG_BITS = 5;
  private static final int TAG = (1 << TAG_BITS) - 1;
  private static final int BEFORE = (1 << TAG_BITS + 2) - 1;

  /** Has a conjunction. */
  private static final int HEAD = 1 << TAG_BITS + 2;

  /** Has a preposition. */
  private static final int GENITIVE = HEAD << 1;

  private static final int KINDS = GENITIVE << 1;

  private static final int[][] TABLE = new int[N][N];

  /** Rows that were asked for; threads that make one at the same time make the same. */
  private static final short[] @Nullable [] ROWS = new short[BEFORE + 1][];

  static {
    set(EDGE, 20, PERFECT, IMPERFECT, NOUN_DEF);
    set(EDGE, -80, ADJ_DEF, NOUN_CONSTRUCT);
    set(EDGE, -40, ADJ_BARE, MOOD);
    set(ADP, -220, PERFECT, IMPERFECT, MOOD, IMPERATIVE);
    set(ADP, -120, NOUN_ACC, ADJ_DEF);
    set(ADP, -10, ADP);
    set(ADP, 30, NOUN_BARE, NOUN_DEF, NOUN_PRON, NOUN_CONSTRUCT);
    set(ADP, 10, NAME, PRON);
    set(VERBAL, 160, PERFECT, IMPERFECT, MOOD);
    set(VERBAL, -160, NOUN_BARE, NOUN_DEF, NOUN_PRON, NOUN_ACC, NOUN_CONSTRUCT, NAME, ADP);
    set(LAM, 200, MOOD);
    set(LAM, 160, IMPERFECT);
    set(LAM, -160, PERFECT, NOUN_BARE, NOUN_DEF, NOUN_PRON, NOUN_ACC, NOUN_CONSTRUCT, NAME, ADP);
    set(AN, 140, IMPERFECT, MOOD);
    set(AN, 30, PERFECT);
    set(AN, -60, NOUN_BARE, NOUN_PRON, NOUN_ACC, NOUN_CONSTRUCT, ADJ_BARE);
    set(INNA, 40, NOUN_DEF, NOUN_PRON, NAME, PRON);
    set(INNA, -80, PERFECT, IMPERFECT, MOOD, IMPERATIVE);
    set(REL, 70, PERFECT, IMPERFECT);
    set(REL, -70, NOUN_BARE, NOUN_ACC, NOUN_CONSTRUCT, ADJ_BARE);
    set(PRON, 30, NOUN_DEF);
    set(PRON, -40, NOUN_CONSTRUCT);
    set(NOUN_DEF, 60, ADJ_DEF);
    set(NOUN_DEF, -20, NOUN_BARE);
    set(NOUN_BARE, 30, NOUN_DEF, NAME);
    set(NOUN_BARE, 20, ADJ_BARE, NOUN_PRON);
    set(NOUN_BARE, -70, ADJ_DEF);
    set(NOUN_PRON, 40, ADJ_DEF);
    set(NOUN_CONSTRUCT, 60, NOUN_DEF, NAME, NOUN_BARE, NOUN_PRON);
    set(NOUN_CONSTRUCT, -160, PERFECT, IMPERFECT, MOOD, ADP, ADJ_DEF, PARTICLE);
    set(NOUN_ACC, 40, ADJ_BARE);
    set(ADJ_DEF, 40, ADJ_DEF);
    set(PERFECT, -60, PERFECT, IMPERATIVE);
    set(IMPERFECT, -60, PERFECT, IMPERFECT, IMPERATIVE);
    set(PERFECT, 20, NOUN_DEF, NAME, NOUN_PRON);
    set(IMPERFECT, 20, NOUN_DEF, NOUN_PRON, ADP);
    set(NAME, 50, NAME);
    set(NAME, -20, ADJ_BARE);
    set(NAME, 60, ADJ_DEF);
    set(MOOD, 20, NOUN_DEF, NAME, ADP);
    set(ADJ_BARE, 60, ADJ_BARE);
    set(WHEN, 80, PERFECT, IMPERFECT);
    set(WHEN, -40, NOUN_BARE, NOUN_ACC, NOUN_CONSTRUCT, ADJ_BARE);
    set(NAME, 20, UNKNOWN);
    set(UNKNOWN, 20, NAME);
    set(NOUN_CONSTRUCT, 60, NUM);
    set(NUM, 40, NOUN_BARE, NOUN_ACC, NUM);
    set(NUM, -40, PERFECT, IMPERFECT, ADJ_DEF);
  }

  private Transitions() {}

  private static void set(Tag before, int gain, Tag... after) {
    for (Tag tag : after) {
      TABLE[before.ordinal()][tag.ordinal()] = gain;
    }
  }

  /** All that neighbours see of a reading, in one number below {@link #KINDS}. */
  static int kind(Reading reading) {
    int joins = reading.prefix().has(Affix.HEAD) ? HEAD : 0;
    joins |= reading.prefix().has(Affix.GENITIVE) ? GENITIVE : 0;
    return reading.tag().ordinal() | reading.agreement().ordinal() << TAG_BITS | joins;
  }

  /** What each kind of reading gains after one of a kind. */
  static short[] from(int before) {
    int seen = before & BEFORE;
    short[] row = ROWS[seen];
    if (row == null) {
      row = row(TAGS[seen & TAG], AGREEMENTS[seen >> TAG_BITS]);
      ROWS[seen] = row;
    }
    return row;
  }

  /** What each kind of reading gains at the beginning of a sentence. */
  static short[] fromEdge() {
    return from(EDGE.ordinal());
  }

  private static short[] row(Tag before, Agreement noun) {
    short[] row = new short[KINDS];
    for (Tag tag : TAGS) {
      for (Agreement agreement : AGREEMENTS) {
        int kind = tag.ordinal() | agreement.ordinal() << TAG_BITS;
        int agreed = isDescribed(before, tag) ? Agreement.between(noun, agreement) : 0;
        Tag governor = before == EDGE ? EDGE : ADP;
        row[kind] = (short) (gain(before, tag, false) + agreed);
        row[kind | HEAD] = (short) (gain(before, tag, true) + agreed);
        row[kind | GENITIVE] = (short) gain(governor, tag, false);
        row[kind | GENITIVE | HEAD] = (short) gain(governor, tag, before == EDGE);
      }
    }
    return row;
  }

  private static boolean isDescribed(Tag before, Tag after) {
    return switch (before) {
      case NOUN_DEF, NOUN_PRON -> after == ADJ_DEF;
      case NOUN_BARE, NOUN_ACC -> after == ADJ_BARE;
      case ADJ_BARE, ADJ_DEF -> after == before;
      default -> false;
    };
  }

  /** A conjunction before the word loosens the tie. */
  private static int gain(Tag before, Tag after, boolean conjunction) {
    int gain = TABLE[before.ordinal()][after.ordinal()];
    return conjunction && before != after ? gain / 4 : gain;
  }
}
