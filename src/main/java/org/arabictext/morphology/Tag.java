package org.arabictext.morphology;

/** Coarse tags of readings, as far as neighbours care. */
enum Tag {
  /** The edge of a sentence, and punctuation. */
  EDGE,
  /** A preposition standing alone. */
  ADP,
  /** A particle that a verb follows: قد, لن, سوف. */
  VERBAL,
  /** The particle that a jussive follows: لم. */
  LAM,
  /** A particle that a nominative or accusative follows: إن, أن, لكن. */
  INNA,
  /** أن and كي: a subjunctive follows. */
  AN,
  /** Conjunctions that open a clause with its verb: حيث, عندما, إذا. */
  WHEN,
  /** Other particles, conjunctions and adverbs. */
  PARTICLE,
  /** Pronouns and demonstratives. */
  PRON,
  /** Relative pronouns. */
  REL,
  /** A noun with the article. */
  NOUN_DEF,
  /** A noun without article or pronoun, without mark of indefiniteness. */
  NOUN_BARE,
  /** A noun with a pronoun. */
  NOUN_PRON,
  /** A noun with the alef of tanween. */
  NOUN_ACC,
  /** A noun before its complement. */
  NOUN_CONSTRUCT,
  /** An adjective with the article. */
  ADJ_DEF,
  /** An adjective without. */
  ADJ_BARE,
  /** A proper name. */
  NAME,
  /** A numeral. */
  NUM,
  /** A perfect. */
  PERFECT,
  /** An imperfect indicative. */
  IMPERFECT,
  /** A subjunctive or jussive that looks like one. */
  MOOD,
  /** An imperative. */
  IMPERATIVE,
  /** An unknown word. */
  UNKNOWN
}
