package org.arabictext.morphology;

/**
 * Everything before or after a stem, as one piece: letters, segments, and what it goes with.
 *
 * @param letters the folded letter codes, packed
 * @param count how many letters
 * @param spelling the spellings of the letters, two bits each
 * @param vocalised the affix as a vocalised text
 * @param segments its segments, in order
 * @param verbCells the cells of verbs it goes with
 * @param nominalCells the cells of nouns and words it goes with
 * @param flags what it is or demands, see the constants
 * @param cost what a reading loses for it
 */
record Affix(
    long letters,
    int count,
    int spelling,
    String vocalised,
    Piece[] segments,
    long verbCells,
    long nominalCells,
    int flags,
    int cost) {

  /** Has the article. */
  static final int ARTICLE = 1;

  /** Has the preposition ب before a word that may take it. */
  static final int TAKES_B = 2;

  /** Has the preposition ك before a word that may take it. */
  static final int TAKES_K = 4;

  /** Has the preposition ل before a word that may take it. */
  static final int TAKES_L = 8;

  /** Has a preposition. */
  static final int GENITIVE = 16;

  /** Wants a stem that begins with ل. */
  static final int BEFORE_LAM = 32;

  /** Has a conjunction or the question particle. */
  static final int HEAD = 64;

  /** Ends in a pronoun. */
  static final int PRONOUN = 128;

  /** Wants a complement after the word. */
  static final int CONSTRUCT = 256;

  /** Is the alef of tanween. */
  static final int TANWEEN = 512;

  /** Joins words that take ني only. */
  static final int NI = 1024;

  /** Is ل of purpose or command, or the future particle. */
  static final int PARTICLE = 2048;

  /** Has the question particle. */
  static final int INTERROGATIVE = 4096;

  /** Ends in the pronoun ي of words that take no ني. */
  static final int YA = 8192;

  /** Joins particles. */
  static final int WORD_ONLY = 16384;

  static final int TAKES = TAKES_B | TAKES_K | TAKES_L;

  /**
   * A segment of an affix.
   *
   * @param kind what it is
   * @param letters how many letters it covers
   * @param form how it is written alone
   */
  record Piece(SegmentKind kind, int letters, String form) {}

  boolean has(int flag) {
    return (flags & flag) != 0;
  }

  /** Whether a ة stands between it and the stem, where it is a suffix. */
  boolean isFeminine() {
    for (Piece piece : segments) {
      if (piece.kind == SegmentKind.SUFFIX && piece.form.equals("ة")) {
        return true;
      }
    }
    return false;
  }

  /** Whether prefix and suffix can stand about one stem. */
  static boolean agree(Affix prefix, Affix suffix) {
    if ((prefix.flags & ARTICLE) != 0) {
      return (suffix.flags & (PRONOUN | CONSTRUCT | TANWEEN)) == 0;
    }
    return (prefix.flags & GENITIVE) == 0 || (suffix.flags & TANWEEN) == 0;
  }
}
