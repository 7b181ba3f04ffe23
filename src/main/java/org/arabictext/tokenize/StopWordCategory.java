package org.arabictext.tokenize;

/** The kinds of {@link StopWords}. */
public enum StopWordCategory {
  /** Negation, future, emphasis, condition, vocative: {@code لم}, {@code سوف}, {@code إنّ}. */
  PARTICLE,
  /** Words that join words and clauses: {@code ثم}, {@code بينما}. */
  CONJUNCTION,
  /** Prepositions, alone and with pronouns: {@code في}, {@code فيها}, {@code عند}. */
  PREPOSITION,
  /** Independent pronouns: {@code هو}, {@code إيّاهم}. */
  PRONOUN,
  /** Words that point: {@code هذه}, {@code أولئك}, {@code هنا}. */
  DEMONSTRATIVE,
  /** Relative pronouns: {@code الذي}, {@code اللواتي}. */
  RELATIVE,
  /** Question words: {@code كيف}, {@code لماذا}. */
  INTERROGATIVE,
  /** Verbs that only carry another: {@code كان} and its sisters, inflected. */
  AUXILIARY,
  /** Adverbs of grammar rather than content: {@code أيضا}, {@code آنذاك}. */
  ADVERB,
  /** Words of quantity and identity: {@code كلّ}, {@code بعضهم}, {@code غير}. */
  QUANTIFIER
}
