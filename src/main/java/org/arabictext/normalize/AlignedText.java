package org.arabictext.normalize;

import java.util.Objects;

/**
 * Normalised text that knows where each of its characters came from.
 *
 * <pre>{@code
 * AlignedText aligned = Normalizer.search().align("قَالَ: ﻻ");
 * aligned.text();            // قال: لا
 * aligned.original(0, 3);    // قَالَ
 * }</pre>
 *
 * <p>There is one boundary before each character of the text and one after the last; all offsets
 * are UTF-16 code units. What was removed belongs to the character before it, so a word keeps its
 * marks; what was removed at the very start belongs to none. Immutable and thread safe.
 */
public final class AlignedText {
  private final String original;
  private final String text;
  private final int[] boundaries;

  /** Takes the array over. */
  AlignedText(String original, String text, int[] boundaries) {
    this.original = original;
    this.text = text;
    this.boundaries = boundaries;
  }

  /**
   * The normalised text.
   *
   * @return the text; the original itself when nothing had to change
   */
  public String text() {
    return text;
  }

  /**
   * The text as it was given.
   *
   * @return the original
   */
  public String original() {
    return original;
  }

  /**
   * Where the character after a boundary begins in the original.
   *
   * @param boundary 0 to the length of {@link #text()}
   * @return an offset into {@link #original()}; its length for the last boundary. Never decreases
   *     when the boundary grows.
   * @throws IndexOutOfBoundsException for any other boundary
   */
  public int originalStart(int boundary) {
    return boundaries[Objects.checkIndex(boundary, boundaries.length)];
  }

  /**
   * Where the character before a boundary ends in the original, with all that was removed after it.
   * Differs from {@link #originalStart} only inside an expansion: both letters that {@code ﻻ}
   * became end after it.
   *
   * @param boundary 0 to the length of {@link #text()}
   * @return an offset into {@link #original()}; never decreases when the boundary grows
   * @throws IndexOutOfBoundsException for any other boundary
   */
  public int originalEnd(int boundary) {
    int end = Objects.checkIndex(boundary, boundaries.length);
    if (end == 0) {
      return boundaries[0];
    }
    while (end < text.length() && boundaries[end] == boundaries[boundary - 1]) {
      end++;
    }
    return boundaries[end];
  }

  /**
   * The part of the original that part of the text came from.
   *
   * @param start where the part begins in {@link #text()}
   * @param end where it ends
   * @return the substring of {@link #original()}; empty for an empty part
   * @throws IndexOutOfBoundsException if the part is not within the text
   */
  public String original(int start, int end) {
    Objects.checkFromToIndex(start, end, text.length());
    return start == end ? "" : original.substring(originalStart(start), originalEnd(end));
  }

  /**
   * The normalised text.
   *
   * @return {@link #text()}
   */
  @Override
  public String toString() {
    return text;
  }
}
