package org.arabictext.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.normalize.Normalizer;

/**
 * Makes an {@link ArabicTextNormalizationFilter}. Parameters:
 *
 * <ul>
 *   <li>{@code preset}: {@code search} (the default), {@code cleaning}, {@code widest}, {@code
 *       lucene} or {@code none}, as in {@link Normalizer}; or {@code spelled}, which is {@code
 *       search} without the rules that take away what tells one lemma from another
 *   <li>{@code with}, {@code without}: names of {@link org.arabictext.normalize.Rule}, separated by
 *       commas
 * </ul>
 *
 * <pre>{@code
 * <filter name="arabicTextNormalization" preset="search" without="teh_marbuta,digits"/>
 * }</pre>
 */
public final class ArabicTextNormalizationFilterFactory extends TokenFilterFactory {
  /** The name of the filter in configurations: {@value}. */
  public static final String NAME = "arabicTextNormalization";

  private final Normalizer normalizer;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextNormalizationFilterFactory(Map<String, String> args) {
    super(args);
    normalizer =
        Parameters.normalizer(
            get(args, "preset", "search"), getSet(args, "with"), getSet(args, "without"));
    Parameters.rejectRest(args);
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextNormalizationFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextNormalizationFilter(input, normalizer);
  }

  @Override
  public TokenStream normalize(TokenStream input) {
    return new WholeTermNormalizationFilter(input, normalizer);
  }
}
