package org.arabictext.lucene;

/** Which of a word's lemmas go into the index. */
public enum LemmaCandidates {
  /** That of the likeliest reading. */
  BEST,
  /** Those of all readings, at one position, the likeliest first. */
  ALL
}
