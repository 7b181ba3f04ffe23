package org.arabictext.tokenize;

import java.util.Objects;

/**
 * A piece of text with its place and its type.
 *
 * @param text exactly the characters of the original text from {@code start} to {@code end}
 * @param start index of the first UTF-16 code unit in the original text
 * @param end index after the last UTF-16 code unit in the original text
 * @param type what the piece is
 */
public record Token(String text, int start, int end, TokenType type) {
  /**
   * Makes a token.
   *
   * @param text the characters
   * @param start index of the first code unit
   * @param end index after the last code unit
   * @param type what the piece is
   * @throws NullPointerException if {@code text} or {@code type} is null
   */
  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
  }
}
