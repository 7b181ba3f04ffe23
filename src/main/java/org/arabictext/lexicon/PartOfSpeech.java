package org.arabictext.lexicon;

import java.util.Locale;

/**
 * Parts of speech, named as the universal tags of Universal Dependencies (version 2).
 *
 * @see <a href="https://universaldependencies.org/u/pos/">Universal POS tags</a>
 */
public enum PartOfSpeech {
  /** Adjective: كَبِير, elatives and participles used as such. */
  ADJ,
  /** Adposition: فِي, مِنْ, بَعْدَ. */
  ADP,
  /** Adverb: هُنَاكَ, أَيْضًا. */
  ADV,
  /** Auxiliary: كَانَ and لَيْسَ. */
  AUX,
  /** Coordinating conjunction: وَ, أَوْ. */
  CCONJ,
  /** Determiner: كُلّ, بَعْض. */
  DET,
  /** Interjection: نَعَمْ, آهِ. */
  INTJ,
  /** Noun: كِتَاب, verbal nouns and participles used as nouns. */
  NOUN,
  /** Numeral: ثَلَاثَة. */
  NUM,
  /** Particle: لَمْ, قَدْ, إِنَّ. */
  PART,
  /** Pronoun: هُوَ, هٰذَا, اَلَّذِي. */
  PRON,
  /** Proper name: مُحَمَّد, لُبْنَان. */
  PROPN,
  /** Punctuation. */
  PUNCT,
  /** Subordinating conjunction: أَنَّ. */
  SCONJ,
  /** Symbol. */
  SYM,
  /** Verb: كَتَبَ. */
  VERB,
  /** Anything else. */
  X;

  /**
   * The name used in the first column of the lexicon's files.
   *
   * @return the tag in lower case, {@code name} for proper names
   */
  public String label() {
    return this == PROPN ? "name" : name().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether words of this class inflect as nouns do: article, case, number, pronouns.
   *
   * @return true for nouns, adjectives, names, numerals and determiners
   */
  public boolean isNominal() {
    return this == NOUN || this == ADJ || this == PROPN || this == NUM || this == DET;
  }

  /**
   * Whether words of this class are conjugated.
   *
   * @return true for verbs and auxiliaries
   */
  public boolean isVerbal() {
    return this == VERB || this == AUX;
  }

  static PartOfSpeech ofLabel(String label) {
    for (PartOfSpeech p : values()) {
      if (p.label().equals(label)) {
        return p;
      }
    }
    throw new IllegalArgumentException("unknown part of speech '" + label + "'");
  }
}
