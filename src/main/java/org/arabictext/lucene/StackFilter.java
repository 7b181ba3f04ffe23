package org.arabictext.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;

/**
 * Puts one or more other terms in the place of a term, or beside it at the same position. Tokens
 * marked as keywords go through unchanged.
 */
abstract class StackFilter extends ReplayFilter {
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final boolean exact;

  private final TermsHere seen = new TermsHere();
  private int next;
  private int count;

  /**
   * Makes a filter.
   *
   * @param exact whether the term itself stays and the others stand beside it, with {@link
   *     ArabicTextAnalyzer#STEM_MARKER} before them
   */
  StackFilter(TokenStream input, boolean exact) {
    super(input);
    this.exact = exact;
  }

  /**
   * Finds the terms for a word.
   *
   * @return how many there are, the first of them not empty; 0 to let the word be
   */
  abstract int read(char[] text, int length);

  /** Whether the terms found are words of a text themselves, which need no marker. */
  boolean arePlain() {
    return false;
  }

  /** Adds one of the terms found to the end of {@link #term}. */
  abstract void append(int index);

  /** Adds characters to the end of {@link #term}. */
  final void append(char[] chars, int length) {
    int start = term.length();
    System.arraycopy(chars, 0, term.resizeBuffer(start + length), start, length);
    term.setLength(start + length);
  }

  @Override
  public final boolean incrementToken() throws IOException {
    while (next < count) {
      replay();
      increment.setPositionIncrement(0);
      if (put(next++)) {
        return true;
      }
    }
    if (!input.incrementToken()) {
      return false;
    }
    count = keyword.isKeyword() || term.length() == 0 ? 0 : read(term.buffer(), term.length());
    next = 0;
    if (count > (exact ? 0 : 1)) {
      keep();
    }
    if (!exact && count > 0) {
      put(next++);
    }
    return true;
  }

  /** Makes a term found the current one; false if it stood here before. */
  private boolean put(int index) {
    term.setEmpty();
    if (exact && !arePlain()) {
      term.append(ArabicTextAnalyzer.STEM_MARKER);
    }
    append(index);
    return seen.add(term, index == 0 ? 1 : 0, 1);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    next = 0;
    count = 0;
  }
}
