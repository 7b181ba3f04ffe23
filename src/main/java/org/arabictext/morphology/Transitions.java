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

/**
 * What a word's coarse tag makes of the next: a small table of grammar. A preposition governs a
 * noun, قد and لم a verb; an adjective with the article follows a noun with the article; a relative
 * pronoun begins a clause with a verb; two verbs seldom meet.
 */
final class Transitions {
  private static final int N = Tag.values().length;
  private static final int[][] TABLE = new int[N][N];

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

  static int start(Reading reading) {
    return gain(EDGE, reading);
  }

  static int between(Reading before, Reading after) {
    if (after.prefix().has(Affix.GENITIVE)) {
      return TABLE[ADP.ordinal()][after.tag().ordinal()];
    }
    int gain = gain(before.tag(), after);
    boolean described =
        before.tag() == NOUN_DEF && after.tag() == ADJ_DEF
            || before.tag() == NOUN_BARE && after.tag() == ADJ_BARE
            || before.tag() == NOUN_PRON && after.tag() == ADJ_DEF
            || before.tag() == NOUN_ACC && after.tag() == ADJ_BARE
            || before.tag() == ADJ_BARE && after.tag() == ADJ_BARE
            || before.tag() == ADJ_DEF && after.tag() == ADJ_DEF;
    return described ? gain + Agreement.between(before, after) : gain;
  }

  /** A conjunction before the word loosens the tie. */
  private static int gain(Tag before, Reading after) {
    int gain = TABLE[before.ordinal()][after.tag().ordinal()];
    boolean same = before == after.tag();
    return after.prefix().has(Affix.HEAD) && !same ? gain / 4 : gain;
  }
}
