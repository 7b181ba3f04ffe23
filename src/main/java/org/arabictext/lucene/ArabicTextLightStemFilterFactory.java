package org.arabictext.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes an {@link ArabicTextLightStemFilter}. Parameter:
 *
 * <ul>
 *   <li>{@code exact}: whether the word itself is indexed, too, at the same position; false by
 *       default
 * </ul>
 *
 * <pre>{@code
 * <filter name="arabicTextLightStem" exact="true"/>
 * }</pre>
 */
public final class ArabicTextLightStemFilterFactory extends TokenFilterFactory {
  /** The name of the filter in configurations: {@value}. */
  public static final String NAME = "arabicTextLightStem";

  private final boolean exact;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextLightStemFilterFactory(Map<String, String> args) {
    super(args);
    exact = getBoolean(args, "exact", false);
    Parameters.rejectRest(args);
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextLightStemFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextLightStemFilter(input, exact);
  }
}
