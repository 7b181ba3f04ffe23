package org.arabictext.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.arabictext.morphology.Scheme;

/**
 * Makes an {@link ArabicTextCliticFilter}. Parameters:
 *
 * <ul>
 *   <li>{@code scheme}: how finely to cut, the name of a {@link Scheme}; {@code ATB} by default
 *   <li>{@code lexicon}: a file with more words, in the format of the library's lexicon
 * </ul>
 *
 * <pre>{@code
 * <filter name="arabicTextClitics" scheme="D2"/>
 * }</pre>
 */
public final class ArabicTextCliticFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  /** The name of the filter in configurations: {@value}. */
  public static final String NAME = "arabicTextClitics";

  private final Scheme scheme;
  private final LexiconParameter lexicon;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextCliticFilterFactory(Map<String, String> args) {
    super(args);
    scheme = Parameters.constant("scheme", get(args, "scheme", "ATB"), Scheme.values());
    lexicon = new LexiconParameter(args);
    Parameters.rejectRest(args);
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextCliticFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    lexicon.load(loader);
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextCliticFilter(input, lexicon.morphology(), scheme);
  }
}
