package org.arabictext.cli;

import java.util.Locale;
import java.util.function.UnaryOperator;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;

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
      case LIGHT10 -> StemmerChoice::light10;
      case SNOWBALL -> StemmerChoice::snowball;
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
      case NONE -> Normalizer.search()::normalize;
    };
  }

  private static String light10(String word) {
    char[] chars = Normalizer.lucene().normalize(word).toCharArray();
    int length = new org.apache.lucene.analysis.ar.ArabicStemmer().stem(chars, chars.length);
    return new String(chars, 0, length);
  }

  private static String snowball(String word) {
    var stemmer = new org.tartarus.snowball.ext.ArabicStemmer();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
