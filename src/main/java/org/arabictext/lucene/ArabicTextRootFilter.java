package org.arabictext.lucene;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.morphology.Lemmatizer;
import org.arabictext.morphology.Morphology;

/**
 * Puts the root of the likeliest reading in the place of each Arabic word: {@code كتب} for {@code
 * مكتبة}, {@code كاتب} and {@code استكتب}. Very wide: for exploring rather than for precise search.
 * A word without a root, most names for example, becomes its lemma; what is said of neighbours in
 * the chain at {@link ArabicTextLemmaFilter} is true here.
 */
public final class ArabicTextRootFilter extends StackFilter {
  private final Lemmatizer lemmatizer;
  private int length;

  /**
   * Makes a filter that puts the root in the place of each word.
   *
   * @param input the tokens
   */
  public ArabicTextRootFilter(TokenStream input) {
    this(input, Morphology.standard(), false);
  }

  /**
   * Makes a filter.
   *
   * @param input the tokens
   * @param morphology finds the roots
   * @param exact whether the word itself stays and the root stands beside it, with {@link
   *     ArabicTextAnalyzer#STEM_MARKER} before it
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextRootFilter(TokenStream input, Morphology morphology, boolean exact) {
    super(Objects.requireNonNull(input, "input"), exact);
    this.lemmatizer = Objects.requireNonNull(morphology, "morphology").lemmatizer();
  }

  @Override
  int read(char[] text, int count) {
    length = lemmatizer.root(text, 0, count);
    if (length == 0) {
      length = lemmatizer.lemma(text, 0, count);
    }
    return length == 0 ? 0 : 1;
  }

  @Override
  void append(int index) {
    append(lemmatizer.chars(), length);
  }
}
