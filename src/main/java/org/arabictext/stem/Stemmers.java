package org.arabictext.stem;

import java.util.Objects;
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
   * after {@link Normalizer#cleaning()}.
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
}
