package org.arabictext.cli;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.arabictext.morphology.Morphology;
import org.arabictext.stem.Stemmers;

/** The stemmers by name. */
enum StemmerChoice {
  /** Larkey's light10, as in Lucene. */
  LIGHT10,
  /** Snowball's Arabic stemmer. */
  SNOWBALL,
  /** The lemma without marks. */
  LEMMA,
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
  UnaryOperator<String> stemmer(java.util.function.Supplier<Morphology> morphology) {
    return switch (this) {
      case LIGHT10 -> Stemmers.light10()::stem;
      case SNOWBALL -> Stemmers.snowball()::stem;
      case LEMMA -> {
        Morphology loaded = morphology.get();
        yield word -> Conflation.withoutMarks(loaded.best(word).lemma());
      }
      case ROOT -> {
        Morphology loaded = morphology.get();
        yield word -> {
          var best = loaded.best(word);
          return best.root().isEmpty() ? Conflation.withoutMarks(best.lemma()) : best.root();
        };
      }
      case NONE -> Stemmers.none()::stem;
    };
  }
}
