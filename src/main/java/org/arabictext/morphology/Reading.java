package org.arabictext.morphology;

/**
 * One way to read a word: prefix, stem and suffix of the tables. Immutable.
 *
 * @param prefix what stands before the stem
 * @param suffix what stands after it
 * @param table the table the stem is in
 * @param stem the stem's record, or -1 for an unknown word
 * @param cell the best cell of the paradigm, by ordinal
 * @param verb whether the cell is one of verbs
 * @param score the score without context
 * @param tag the coarse tag for the choice in context
 * @param agreement how it agrees: masculine, feminine or as a plural of things, plural of persons
 */
record Reading(
    Affix prefix,
    Affix suffix,
    StemTable table,
    int stem,
    int cell,
    boolean verb,
    int score,
    Tag tag,
    Agreement agreement) {

  /** What stands for a number in figures when its neighbours are chosen. */
  static final Reading[] FIGURES = {figures()};

  private static Reading figures() {
    Affix none = AffixReader.affix("", new Affix.Piece[0], 0, 0, 0, 0);
    return new Reading(none, none, StemTable.EMPTY, -1, 0, false, 0, Tag.NUM, Agreement.NONE);
  }

  Reading withScore(int other) {
    return new Reading(prefix, suffix, table, stem, cell, verb, other, tag, agreement);
  }

  int lemma() {
    return table.lemma(stem);
  }

  boolean isGuess() {
    return stem < 0;
  }
}
