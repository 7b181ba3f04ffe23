package org.arabictext.cli;

import java.util.Locale;
import java.util.function.Supplier;
import org.arabictext.morphology.Morphology;
import org.arabictext.stem.Stemmer;
import org.arabictext.stem.Stemmers;

/** The stemmers by name. */
enum StemmerChoice {
  /** The lemma, normalised for search: the library's own choice. */
  LEMMA,
  /** Larkey's light10, as in Lucene. */
  LIGHT10,
  /** Snowball's Arabic stemmer. */
  SNOWBALL,
  /** The root; the lemma where there is none. */
  ROOT,
  /** The normalised word. */
  NONE;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the lexicon is needed. */
  boolean needsMorphology() {
    return this == LEMMA || this == ROOT;
  }

  /** The stemmer, for any number of threads. */
  Stemmer stemmer(Supplier<Morphology> morphology) {
    return switch (this) {
      case LEMMA -> Stemmers.lemma(morphology.get());
      case LIGHT10 -> Stemmers.light10();
      case SNOWBALL -> Stemmers.snowball();
      case ROOT -> Stemmers.root(morphology.get());
      case NONE -> Stemmers.none();
    };
  }
}
