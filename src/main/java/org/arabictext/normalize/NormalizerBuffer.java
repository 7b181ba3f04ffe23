package org.arabictext.normalize;

import java.util.Arrays;
import java.util.Objects;

/**
 * A reusable working space that normalises piece after piece of text without allocating: for Lucene
 * filters and other loops over millions of words. For a single text, {@link Normalizer#normalize}
 * and {@link Normalizer#align} are simpler.
 *
 * <pre>{@code
 * NormalizerBuffer buffer = Normalizer.search().newBuffer();
 * int length = buffer.normalize(chars, start, count);
 * // the result is buffer.chars()[0 .. length), until the next call
 * }</pre>
 *
 * <p>The arrays grow to the longest text seen and are never given back. <b>Not</b> thread safe: one
 * buffer for each thread; the {@link Normalizer} behind them is shared.
 */
public final class NormalizerBuffer {
  /** Code units of a string that are copied at once. */
  private static final int WINDOW = 2048;

  private final Output output;
  private final Pass pass;

  NormalizerBuffer(RuleTable table) {
    this.output = new Output(table);
    this.pass = new Pass(table, output);
  }

  /**
   * Normalises part of an array, which is not changed.
   *
   * @param text the array; not that of {@link #chars()}
   * @param offset where the part begins
   * @param length how many code units it has
   * @return the length of the result, which begins at index 0 of {@link #chars()}
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public int normalize(char[] text, int offset, int length) {
    output.aligning = false;
    return run(Objects.requireNonNull(text, "text"), offset, length);
  }

  /**
   * Does the same as {@link #normalize} and fills {@link #boundaries()}.
   *
   * @param text the array; not that of {@link #chars()}
   * @param offset where the part begins
   * @param length how many code units it has
   * @return the length of the result, which begins at index 0 of {@link #chars()}
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public int align(char[] text, int offset, int length) {
    output.aligning = true;
    int result = run(Objects.requireNonNull(text, "text"), offset, length);
    output.origins[result] = length;
    return result;
  }

  /**
   * Normalises a string without copying all of it at once.
   *
   * @return whether the result differs from the string
   */
  boolean normalize(String text, boolean aligning) {
    output.aligning = aligning;
    output.clear();
    output.reserve(text.length() + Pass.SLACK);
    char[] window = new char[Math.min(text.length(), WINDOW)];
    boolean same = true;
    int done = 0;
    while (done < text.length()) {
      int size = Math.min(window.length, text.length() - done);
      text.getChars(done, done + size, window, 0);
      if (done + size < text.length()) {
        int cut = afterLastSpace(window);
        if (cut == 0) {
          window = new char[window.length * 2];
          continue;
        }
        size = cut;
      }
      pass.append(window, 0, size, done);
      done += size;
      same =
          same
              && output.length == done
              && Arrays.equals(output.chars, done - size, done, window, 0, size);
    }
    if (aligning) {
      output.origins[output.length] = text.length();
    }
    return !same;
  }

  /** After a space nothing needs to look ahead. */
  private static int afterLastSpace(char[] window) {
    int cut = window.length;
    while (cut > 0 && window[cut - 1] != ' ') {
      cut--;
    }
    return cut;
  }

  int length() {
    return output.length;
  }

  /**
   * The array that holds the last result from index 0; it may be longer. It belongs to this buffer
   * and is overwritten, or replaced, by the next call.
   *
   * @return the array itself
   */
  public char[] chars() {
    return output.chars;
  }

  /**
   * The boundaries of the last {@link #align}: entry {@code k} is where the {@code k}th character
   * of the result begins in the original, counted from the given offset; the entry after the last
   * character is the length of the original. Entries never decrease. The array belongs to this
   * buffer, as that of {@link #chars()} does.
   *
   * @return the array itself, of which the first {@code length + 1} entries count
   */
  public int[] boundaries() {
    return output.origins;
  }

  private int run(char[] text, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, text.length);
    output.clear();
    pass.append(text, offset, length, 0);
    return output.length;
  }
}
