package org.arabictext.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Lemmatizer;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;

/** One value for each word of a text. */
final class Words {
  /** Hamza apart from its letter joins it before marks go. */
  private static final Normalizer BARE =
      Normalizer.none().with(Rule.ENCODING).with(Rule.DIACRITICS);

  private Words() {}

  static List<String> map(List<AnalyzedToken> tokens, Function<Analysis, String> value) {
    List<String> out = new ArrayList<>(tokens.size());
    for (AnalyzedToken token : tokens) {
      if (token.token().type().isWord()) {
        out.add(value.apply(token.analysis()));
      }
    }
    return out;
  }

  static List<String> stems(String text) {
    List<String> words = ArabicText.words(text);
    Lemmatizer lemmatizer = Morphology.standard().lemmatizer();
    List<String> out = new ArrayList<>(words.size());
    for (String word : words) {
      int length = lemmatizer.lemma(word.toCharArray(), 0, word.length());
      out.add(length > 0 ? new String(lemmatizer.chars(), 0, length) : unusual(word));
    }
    return out;
  }

  /** Of a number with particles on it, or a word in presentation forms; else the word itself. */
  private static String unusual(String word) {
    String lemma = ArabicText.lemma(word);
    return lemma.equals(word) ? word : BARE.normalize(lemma);
  }
}
