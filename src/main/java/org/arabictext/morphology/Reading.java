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
