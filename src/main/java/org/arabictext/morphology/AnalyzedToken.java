package org.arabictext.morphology;

import java.util.Objects;
import org.arabictext.tokenize.Token;

/**
 * A token of a text with the analysis chosen for it. Immutable.
 *
 * @param token the token, with its offsets into the text
 * @param analysis its analysis; the segments' offsets count from the token's start
 */
public record AnalyzedToken(Token token, Analysis analysis) {
  /**
   * Makes one.
   *
   * @param token the token
   * @param analysis its analysis
   */
  public AnalyzedToken {
    Objects.requireNonNull(token, "token");
    Objects.requireNonNull(analysis, "analysis");
  }
}
