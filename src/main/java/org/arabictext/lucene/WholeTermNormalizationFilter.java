package org.arabictext.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.NormalizerBuffer;

/**
 * Normalises each term and makes exactly one of it, be it empty or several words: what Lucene wants
 * of a part of a wildcard or range query.
 */
final class WholeTermNormalizationFilter extends TokenFilter {
  private final NormalizerBuffer normalizer;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  WholeTermNormalizationFilter(TokenStream input, Normalizer normalizer) {
    super(input);
    this.normalizer = normalizer.newBuffer();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    int length = normalizer.normalize(term.buffer(), 0, term.length());
    term.copyBuffer(normalizer.chars(), 0, length);
    return true;
  }
}
