package org.arabictext.lucene;

/** What an {@link ArabicTextAnalyzer} makes of words. */
public enum Stemming {
  /** The normalised word as it is. */
  NONE,
  /** A light stem by Larkey's light10, as Lucene's {@code ArabicAnalyzer} does. */
  LIGHT10,
  /** A stem by Snowball's Arabic stemmer. */
  SNOWBALL,
  /** The lemma of the likeliest reading, from the lexicon. */
  LEMMA,
  /** The lemmas of all readings, at one position. */
  ALL_LEMMAS,
  /** The root of the likeliest reading. */
  ROOT
}
