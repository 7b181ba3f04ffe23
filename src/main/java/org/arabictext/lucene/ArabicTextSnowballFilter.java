package org.arabictext.lucene;

import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.tartarus.snowball.ext.ArabicStemmer;

/**
 * The Snowball stemmer for Arabic, which comes with Lucene; the same stems as Lucene's {@code
 * SnowballFilter}. Unlike there, terms without an Arabic letter are left alone.
 */
public final class ArabicTextSnowballFilter extends StackFilter {
  private final ArabicStemmer stemmer = new ArabicStemmer();
  private char[] buffer = new char[32];

  /**
   * Makes a filter that puts the stem in the place of each word.
   *
   * @param input the tokens
   */
  public ArabicTextSnowballFilter(TokenStream input) {
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
  public ArabicTextSnowballFilter(TokenStream input, boolean exact) {
    super(Objects.requireNonNull(input, "input"), exact);
  }

  @Override
  int read(char[] text, int length) {
    if (!Terms.hasArabic(text, length)) {
      return 0;
    }
    if (buffer.length < length) {
      buffer = new char[2 * length];
    }
    System.arraycopy(text, 0, buffer, 0, length);
    stemmer.setCurrent(buffer, length);
    stemmer.stem();
    return stemmer.getCurrentBufferLength() == 0 ? 0 : 1;
  }

  @Override
  void append(int index) {
    append(stemmer.getCurrentBuffer(), stemmer.getCurrentBufferLength());
  }
}
