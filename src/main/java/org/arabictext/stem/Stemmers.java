package org.arabictext.stem;

import java.util.Objects;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;

/** The kinds of {@link Stemmer}. Those without parameters are shared instances. */
public final class Stemmers {
  private static final Stemmer LIGHT = LightStemmer.light10();
  private static final Stemmer SNOWBALL = new SnowballStemmer();

  private Stemmers() {}

  /**
   * Larkey's light10: takes off the article with its particles, the conjunction {@code و} and ten
   * frequent endings. {@code والمدرسة} → {@code مدرس}. The same as Lucene's {@code
   * ArabicNormalizationFilter} followed by {@code ArabicStemFilter}.
   *
   * @return the stemmer
   */
  public static Stemmer light10() {
    return LIGHT;
  }

  /**
   * The Arabic stemmer of the Snowball project, as Lucene ships it. It normalises by its own rules,
   * after {@link Normalizer#cleaning()}; what is longer than 256 code units is only cleaned.
   *
   * @return the stemmer
   */
  public static Stemmer snowball() {
    return SNOWBALL;
  }

  /**
   * No stemming, only normalising with {@link Normalizer#search()}.
   *
   * @return the stemmer
   */
  public static Stemmer none() {
    return none(Normalizer.search());
  }

  /**
   * No stemming, only normalising.
   *
   * @param normalizer how to normalise
   * @return the stemmer
   */
  public static Stemmer none(Normalizer normalizer) {
    Objects.requireNonNull(normalizer, "normalizer");
    return word -> normalizer.normalize(Objects.requireNonNull(word, "word"));
  }

  /**
   * The lemma from the library's lexicon, normalised for search: broken plurals meet their
   * singulars, names stay whole. {@code أفلام} and {@code وبالفيلم} → {@code فيلم}.
   *
   * @return the stemmer
   */
  public static Stemmer lemma() {
    return lemma(Morphology.standard());
  }

  /**
   * The lemma from an analyser's lexicon, normalised for search.
   *
   * @param morphology the analyser
   * @return the stemmer
   */
  public static Stemmer lemma(Morphology morphology) {
    Objects.requireNonNull(morphology, "morphology");
    return word -> Normalizer.search().normalize(morphology.best(word).lemma());
  }

  /**
   * The root from the library's lexicon; the lemma where a word has none.
   *
   * @return the stemmer
   */
  public static Stemmer root() {
    return root(Morphology.standard());
  }

  /**
   * The root from an analyser's lexicon; the lemma, normalised for search, where a word has none.
   *
   * @param morphology the analyser
   * @return the stemmer
   */
  public static Stemmer root(Morphology morphology) {
    Objects.requireNonNull(morphology, "morphology");
    return word -> {
      Analysis best = morphology.best(word);
      return best.root().isEmpty() ? Normalizer.search().normalize(best.lemma()) : best.root();
    };
  }
}
