package org.arabictext.lucene;

import java.io.Reader;
import java.util.Map;
import org.apache.lucene.analysis.CharFilterFactory;
import org.arabictext.normalize.Normalizer;

/**
 * Makes an {@link ArabicTextCharFilter}. Parameters:
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
 * <charFilter name="arabicTextChar" preset="search" without="teh_marbuta,digits"/>
 * }</pre>
 */
public final class ArabicTextCharFilterFactory extends CharFilterFactory {
  /** The name of the filter in configurations: {@value}. */
  public static final String NAME = "arabicTextChar";

  private final Normalizer normalizer;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextCharFilterFactory(Map<String, String> args) {
    super(args);
    normalizer =
        Parameters.normalizer(
            get(args, "preset", "search"), getSet(args, "with"), getSet(args, "without"));
    Parameters.rejectRest(args);
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextCharFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public Reader create(Reader input) {
    return new ArabicTextCharFilter(input, normalizer);
  }

  @Override
  public Reader normalize(Reader input) {
    return create(input);
  }
}
