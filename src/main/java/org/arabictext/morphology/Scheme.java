package org.arabictext.morphology;

/**
 * How finely a word is cut; each scheme cuts wherever the one before it does. The names are those
 * of N. Habash and F. Sadat, <i>Arabic Preprocessing Schemes for Statistical Machine
 * Translation</i> (2006); ATB is that of the Penn Arabic Treebank and of Universal Dependencies.
 */
public enum Scheme {
  /** Conjunctions و and ف, and the question particle. */
  D1,
  /** D1 and the particles ب, ل, ك and س. */
  D2,
  /** D2 and pronouns; the article stays on its noun. */
  ATB,
  /** ATB and the article. */
  D3,
  /** D3 and the endings of inflection. */
  MORPHEMES;

  /** Whether the scheme cuts before (for suffixes) or after (for prefixes) such a segment. */
  boolean splits(SegmentKind kind) {
    return switch (kind) {
      case INTERROGATIVE, CONJUNCTION -> true;
      case PREPOSITION, FUTURE, PARTICLE -> compareTo(D2) >= 0;
      case PRONOUN -> compareTo(ATB) >= 0;
      case ARTICLE -> compareTo(D3) >= 0;
      case SUFFIX -> this == MORPHEMES;
      case STEM -> false;
    };
  }
}
