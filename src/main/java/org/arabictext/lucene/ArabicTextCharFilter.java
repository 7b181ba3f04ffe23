package org.arabictext.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.apache.lucene.analysis.charfilter.BaseCharFilter;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.NormalizerBuffer;

/**
 * Normalises a text before it is cut into tokens, and maps offsets back: a token ends where the
 * next character of the text begins, so that marks removed after a letter belong to it, and each
 * word of a ligature such as U+FDFA covers the ligature.
 *
 * <p>The text is taken in blocks that end between words, in bounded memory. Within more than
 * {@value #MAX_BLOCK} code units without white space, a block ends anywhere but in the middle of a
 * character; there a rule that looks at neighbours may see only one side.
 */
public final class ArabicTextCharFilter extends BaseCharFilter {
  private static final int BLOCK = 4096;
  private static final int MAX_BLOCK = 1 << 16;

  private final NormalizerBuffer normalizer;
  private final Blocks blocks;

  /** What was normalised but not yet read: part of the normaliser's buffer. */
  private int next;

  private int length;

  /** Where the normalised block begins, in what this filter gives and in what it reads. */
  private int outBase;

  private int inBase;
  private int inLength;
  private int difference;

  /**
   * Makes a filter that normalises for search: {@link Normalizer#search()}.
   *
   * @param input the text
   */
  public ArabicTextCharFilter(Reader input) {
    this(input, Normalizer.search());
  }

  /**
   * Makes a filter.
   *
   * @param input the text
   * @param normalizer what is done to it
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextCharFilter(Reader input, Normalizer normalizer) {
    super(Objects.requireNonNull(input, "input"));
    this.normalizer = Objects.requireNonNull(normalizer, "normalizer").newBuffer();
    this.blocks = new Blocks(input, BLOCK, MAX_BLOCK);
  }

  @Override
  public int read(char[] buffer, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, buffer.length);
    if (count == 0) {
      return 0;
    }
    while (next == length) {
      if (!nextBlock()) {
        return -1;
      }
    }
    int n = Math.min(count, length - next);
    System.arraycopy(normalizer.chars(), next, buffer, offset, n);
    next += n;
    return n;
  }

  @Override
  public int read() throws IOException {
    while (next == length) {
      if (!nextBlock()) {
        return -1;
      }
    }
    return normalizer.chars()[next++];
  }

  private boolean nextBlock() throws IOException {
    outBase += length;
    inBase += inLength;
    next = 0;
    length = 0;
    inLength = blocks.next();
    if (inLength == 0) {
      return false;
    }
    length = normalizer.align(blocks.chars(), blocks.start(), inLength);
    map();
    return true;
  }

  /** Notes where the distance between the offsets of both texts changes. */
  private void map() {
    char[] chars = normalizer.chars();
    int[] origins = normalizer.boundaries();
    for (int i = 0; i <= length; i++) {
      boolean between = i > 0 && i < length && chars[i] == ' ' && origins[i] == origins[i - 1];
      // a space within a ligature is the end of a word: there the ligature ends, too
      int shift = inBase + origins[i] + (between ? 1 : 0) - outBase - i;
      if (shift != difference) {
        addOffCorrectMap(outBase + i, shift);
        difference = shift;
      }
    }
  }
}
