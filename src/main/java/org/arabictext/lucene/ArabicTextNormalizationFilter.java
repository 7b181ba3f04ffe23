package org.arabictext.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.NormalizerBuffer;

/**
 * Normalises every term; offsets stay those of the token.
 *
 * <ul>
 *   <li>A ligature that stands for several words, such as U+FDFA, becomes as many tokens, one
 *       position each, all with the offsets of the ligature.
 *   <li>A term of which nothing is left is dropped, and leaves a gap in the positions.
 *   <li>A term that has become equal to another one at the same position, and spans as many
 *       positions, is dropped.
 * </ul>
 *
 * <p>Allocates nothing for each token.
 */
public final class ArabicTextNormalizationFilter extends ReplayFilter {
  private final NormalizerBuffer normalizer;
  private final TermsHere seen = new TermsHere();
  private final PositionLengthAttribute span = addAttribute(PositionLengthAttribute.class);

  /** The part of a phrase that is still to come, in the normaliser's buffer. */
  private int from;

  private int to;

  /** The positions of dropped terms. */
  private int skipped;

  /**
   * Makes a filter that normalises for search: {@link Normalizer#search()}.
   *
   * @param input the tokens
   */
  public ArabicTextNormalizationFilter(TokenStream input) {
    this(input, Normalizer.search());
  }

  /**
   * Makes a filter.
   *
   * @param input the tokens
   * @param normalizer what is done to each term
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextNormalizationFilter(TokenStream input, Normalizer normalizer) {
    super(Objects.requireNonNull(input, "input"));
    this.normalizer = Objects.requireNonNull(normalizer, "normalizer").newBuffer();
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (from < to) {
      replay();
      increment.setPositionIncrement(1);
      nextWord();
      return true;
    }
    while (input.incrementToken()) {
      if (term.length() == 0 || normalizeTerm()) {
        return true;
      }
    }
    return false;
  }

  /** Normalises the term; false if it is dropped. */
  private boolean normalizeTerm() {
    int length = normalizer.normalize(term.buffer(), 0, term.length());
    if (length == 0) {
      skipped += increment.getPositionIncrement();
      return false;
    }
    if (skipped > 0) {
      increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
      skipped = 0;
    }
    if (isPhrase(length)) {
      term.setEmpty();
      keep();
      from = 0;
      to = length;
      nextWord();
      return true;
    }
    term.copyBuffer(normalizer.chars(), 0, length);
    return seen.add(term, increment.getPositionIncrement(), span.getPositionLength());
  }

  /** Whether spaces have come in; a term that had spaces before stays one. */
  private boolean isPhrase(int length) {
    return indexOf(' ', normalizer.chars(), 0, length) < length
        && indexOf(' ', term.buffer(), 0, term.length()) == term.length();
  }

  private void nextWord() {
    char[] chars = normalizer.chars();
    int space = indexOf(' ', chars, from, to);
    term.copyBuffer(chars, from, space - from);
    seen.add(term, 1, span.getPositionLength());
    from = space + 1;
  }

  private static int indexOf(char c, char[] chars, int from, int to) {
    int i = from;
    while (i < to && chars[i] != c) {
      i++;
    }
    return i;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    from = 0;
    to = 0;
    skipped = 0;
    seen.clear();
  }

  @Override
  public void end() throws IOException {
    super.end();
    increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
  }
}
