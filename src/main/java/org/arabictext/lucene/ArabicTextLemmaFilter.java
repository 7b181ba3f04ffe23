package org.arabictext.lucene;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.morphology.Lemmatizer;
import org.arabictext.morphology.Morphology;

/**
 * Puts the lemma in the place of each Arabic word, without marks: {@code أفلام} becomes {@code
 * فيلم}, {@code وللكتاب} becomes {@code كتاب}. Of a word that is not in the lexicon remains what is
 * left without particles and endings; other tokens and those marked as keywords stay as they are.
 *
 * <p>A lemma is spelled as in a dictionary, with its hamza and ة: let an {@link
 * ArabicTextNormalizationFilter} follow. Before this filter, keep ة and ه, ى and ي, and the forms
 * of alef apart where the text does: they help to find the right lemma.
 */
public final class ArabicTextLemmaFilter extends StackFilter {
  private final Lemmatizer lemmatizer;
  private final NumberCache numbers;
  private final LemmaCandidates candidates;

  private char[] found = NumberCache.NONE;
  private int length;
  private boolean all;
  private boolean number;

  /**
   * Makes a filter that puts the likeliest lemma in the place of each word.
   *
   * @param input the tokens
   */
  public ArabicTextLemmaFilter(TokenStream input) {
    this(input, Morphology.standard(), LemmaCandidates.BEST, false);
  }

  /**
   * Makes a filter.
   *
   * @param input the tokens
   * @param morphology finds the lemmas
   * @param candidates which lemmas are wanted
   * @param exact whether the word itself stays and the lemmas stand beside it, each with {@link
   *     ArabicTextAnalyzer#STEM_MARKER} before it
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextLemmaFilter(
      TokenStream input, Morphology morphology, LemmaCandidates candidates, boolean exact) {
    super(Objects.requireNonNull(input, "input"), exact);
    this.lemmatizer = Objects.requireNonNull(morphology, "morphology").lemmatizer();
    this.numbers = new NumberCache(morphology);
    this.candidates = Objects.requireNonNull(candidates, "candidates");
  }

  @Override
  int read(char[] text, int count) {
    all = false;
    length = lemmatizer.lemma(text, 0, count);
    found = lemmatizer.chars();
    number = length == 0;
    if (number) {
      found = numbers.get(text, count);
      length = found.length;
    } else if (candidates == LemmaCandidates.ALL) {
      all = true;
      return lemmatizer.readings(text, 0, count);
    }
    return length == 0 ? 0 : 1;
  }

  /** A number stands in texts by itself, and is then indexed without a marker. */
  @Override
  boolean arePlain() {
    return number;
  }

  @Override
  void append(int index) {
    if (all) {
      length = lemmatizer.lemma(index);
      found = lemmatizer.chars();
    }
    append(found, length);
  }
}
