package org.arabictext.tokenize;

import java.util.List;
import java.util.Objects;

/**
 * Cuts text into sentences: at {@code . ! ؟ ? … ۔} and at the ends of lines, but not within
 * numbers, dates, addresses, after initials and abbreviations ({@code د.}, {@code ق.م.}, {@code
 * هـ.}), nor at the two dots {@code ..} that Arabic newspapers use as a dash. Closing quotes and
 * brackets stay with their sentence.
 *
 * <pre>{@code
 * Sentences.standard().split("وصل د. أحمد. قال: «نعم.» ثم خرج")
 * // "وصل د. أحمد." 0-12, "قال: «نعم.»" 13-24, "ثم خرج" 25-31
 * }</pre>
 *
 * <p>Instances are immutable and safe for any number of threads. An option gives a new splitter and
 * leaves the old one as it was. Runs in linear time; text of any kind is accepted.
 */
public final class Sentences {
  private static final Sentences STANDARD = new Sentences(false, false);

  private final boolean semicolon;
  private final boolean joinLines;

  private Sentences(boolean semicolon, boolean joinLines) {
    this.semicolon = semicolon;
    this.joinLines = joinLines;
  }

  /**
   * Returns the splitter with the recommended settings.
   *
   * @return the same instance at every call
   */
  public static Sentences standard() {
    return STANDARD;
  }

  /**
   * Returns a splitter that also cuts after semicolons, {@code ؛} and {@code ;}.
   *
   * @return a new splitter
   */
  public Sentences splittingAtSemicolon() {
    return new Sentences(true, joinLines);
  }

  /**
   * Returns a splitter for text with hard line breaks: a sentence goes on over the end of a line,
   * and only an empty line ends a paragraph.
   *
   * @return a new splitter
   */
  public Sentences joiningLines() {
    return new Sentences(semicolon, true);
  }

  /**
   * Returns all sentences of a text, in order. Together they hold every token of it.
   *
   * @param text any text
   * @return an unmodifiable list, empty if the text has no tokens
   * @throws NullPointerException if {@code text} is null
   */
  public List<Sentence> split(CharSequence text) {
    Objects.requireNonNull(text, "text");
    return new SentenceScan(text.toString().toCharArray(), semicolon, joinLines).all();
  }
}
