package org.arabictext.lucene;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.stem.LightStemmer;

/**
 * Larkey's light10 stemmer: cuts one prefix (و, ال, وال, بال, كال, فال, لل) and endings off,
 * without knowing any word. The same stems as Lucene's {@code ArabicStemFilter}, for indexes that
 * need them. Expects terms normalised for search.
 */
public final class ArabicTextLightStemFilter extends StackFilter {
  private char[] buffer = new char[32];
  private int length;

  /**
   * Makes a filter that puts the stem in the place of each word.
   *
   * @param input the tokens
   */
  public ArabicTextLightStemFilter(TokenStream input) {
    this(input, false);
  }

  /**
   * Makes a filter.
   *
   * @param input the tokens
   * @param exact whether the word itself stays and the stem stands beside it, with {@link
   *     ArabicTextAnalyzer#STEM_MARKER} before it
   * @throws NullPointerException if {@code input} is null
   */
  public ArabicTextLightStemFilter(TokenStream input, boolean exact) {
    super(Objects.requireNonNull(input, "input"), exact);
  }

  @Override
  int read(char[] text, int count) {
    if (!Terms.hasArabic(text, count)) {
      return 0;
    }
    if (buffer.length < count) {
      buffer = new char[2 * count];
    }
    System.arraycopy(text, 0, buffer, 0, count);
    length = LightStemmer.stem(buffer, count);
    return 1;
  }

  @Override
  void append(int index) {
    append(buffer, length);
  }
}
