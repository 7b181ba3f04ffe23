package org.arabictext.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.KeywordAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;

/**
 * Cuts Arabic words into particles, stem and pronouns, each a token with a position and offsets of
 * its own: {@code وللسلطة} becomes {@code و}, {@code ل}, {@code السلطة}. Segments are written as
 * they would stand alone ({@link Segment#form()}). Tokens marked as keywords stay whole.
 *
 * <p>Should a filter before this one have changed the length of a term, the characters of the text
 * that belong to a segment are not known any more; its segments then all have the offsets of the
 * whole token. So put this filter first after the tokenizer.
 */
public final class ArabicTextCliticFilter extends ReplayFilter {
  private final KeywordAttribute keyword = addAttribute(KeywordAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TermCache<List<Segment>> cache;
  private List<Segment> segments = List.of();
  private int next;
  private int start;
  private int end;
  private boolean aligned;

  /**
   * Makes a filter that cuts as the Penn Arabic Treebank does.
   *
   * @param input the tokens
   */
  public ArabicTextCliticFilter(TokenStream input) {
    this(input, Morphology.standard(), Scheme.ATB);
  }

  /**
   * Makes a filter.
   *
   * @param input the tokens
   * @param morphology finds the segments
   * @param scheme how finely to cut
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextCliticFilter(TokenStream input, Morphology morphology, Scheme scheme) {
    super(Objects.requireNonNull(input, "input"));
    Objects.requireNonNull(morphology, "morphology");
    Objects.requireNonNull(scheme, "scheme");
    this.cache = new TermCache<>(word -> morphology.segments(word, scheme));
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (next < segments.size()) {
      replay();
      increment.setPositionIncrement(1);
      nextSegment();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    segments = List.of();
    next = 0;
    if (!keyword.isKeyword() && Terms.hasArabic(term.buffer(), term.length())) {
      cut();
    }
    return true;
  }

  private void cut() {
    List<Segment> found = cache.get(term.buffer(), term.length());
    if (found.size() == 1) {
      return;
    }
    segments = found;
    start = offset.startOffset();
    end = offset.endOffset();
    aligned = end - start == term.length();
    keep();
    nextSegment();
  }

  private void nextSegment() {
    Segment segment = segments.get(next++);
    term.setEmpty().append(segment.form());
    if (aligned) {
      offset.setOffset(start + segment.start(), start + segment.end());
    } else {
      offset.setOffset(start, end);
    }
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    segments = List.of();
    next = 0;
  }
}
