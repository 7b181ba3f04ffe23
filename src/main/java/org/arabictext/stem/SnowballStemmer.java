package org.arabictext.stem;

import java.util.Objects;
import org.arabictext.normalize.Normalizer;
import org.tartarus.snowball.ext.ArabicStemmer;

/** Calls Lucene's Snowball stemmer; its instances hold state, so each call makes its own. */
final class SnowballStemmer implements Stemmer {
  @Override
  public String stem(CharSequence word) {
    ArabicStemmer stemmer = new ArabicStemmer();
    stemmer.setCurrent(Normalizer.cleaning().normalize(Objects.requireNonNull(word, "word")));
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
