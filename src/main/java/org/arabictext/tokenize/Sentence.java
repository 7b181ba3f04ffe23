package org.arabictext.tokenize;

import java.util.Objects;

/**
 * A sentence with its place; without the white space before and after it.
 *
 * @param text exactly the characters of the original text from {@code start} to {@code end}
 * @param start index of the first UTF-16 code unit in the original text
 * @param end index after the last UTF-16 code unit in the original text
 */
public record Sentence(String text, int start, int end) {
  /**
   * Makes a sentence.
   *
   * @param text the characters
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @throws NullPointerException if {@code text} is null
   */
  public Sentence {
    Objects.requireNonNull(text, "text");
  }
}
