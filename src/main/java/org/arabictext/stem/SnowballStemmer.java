package org.arabictext.stem;

import java.util.Objects;
import org.arabictext.normalize.Normalizer;
import org.tartarus.snowball.ext.ArabicStemmer;

/** Calls Lucene's Snowball stemmer; its instances hold state, so each call makes its own. */
final class SnowballStemmer implements Stemmer {
  /** The stemmer takes marks out one by one, each time moving the rest: a square of the length. */
  private static final int LONGEST = 256;

  @Override
  public String stem(CharSequence word) {
    String clean = Normalizer.cleaning().normalize(Objects.requireNonNull(word, "word"));
    if (clean.length() > LONGEST) {
      return clean;
    }
    ArabicStemmer stemmer = new ArabicStemmer();
    stemmer.setCurrent(clean);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
