package org.arabictext.morphology;

/** What a segment of a word is. */
public enum SegmentKind {
  /** The question particle أَ. */
  INTERROGATIVE,
  /** The conjunctions وَ and فَ. */
  CONJUNCTION,
  /** The prepositions بِ, كَ and لِ. */
  PREPOSITION,
  /** The future particle سَ. */
  FUTURE,
  /** لِ of purpose or command and لَ of emphasis before a verb. */
  PARTICLE,
  /** The article ال. */
  ARTICLE,
  /** The word itself, with the letter of the person in an imperfect verb. */
  STEM,
  /** An ending of inflection: ة, ات, ون, ت, وا … */
  SUFFIX,
  /** A pronoun joined to the word: ه, ها, نا … */
  PRONOUN;

  /**
   * Whether the segment is a word of its own in grammar: everything but article, stem and suffix.
   *
   * @return true for a clitic other than the article
   */
  public boolean isClitic() {
    return this != ARTICLE && this != STEM && this != SUFFIX;
  }
}
