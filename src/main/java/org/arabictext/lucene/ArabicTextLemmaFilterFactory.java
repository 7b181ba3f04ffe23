package org.arabictext.lucene;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;

/**
 * Makes an {@link ArabicTextLemmaFilter}. Parameters:
 *
 * <ul>
 *   <li>{@code candidates}: {@code best} (the default) or {@code all}
 *   <li>{@code exact}: whether the word itself is indexed, too, at the same position; false by
 *       default
 *   <li>{@code lexicon}: a file with more words, in the format of the library's lexicon
 * </ul>
 *
 * <pre>{@code
 * <filter name="arabicTextLemma" candidates="best" exact="true"/>
 * }</pre>
 */
public final class ArabicTextLemmaFilterFactory extends TokenFilterFactory
    implements ResourceLoaderAware {
  /** The name of the filter in configurations: {@value}. */
  public static final String NAME = "arabicTextLemma";

  private final LemmaCandidates candidates;
  private final boolean exact;
  private final LexiconParameter lexicon;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextLemmaFilterFactory(Map<String, String> args) {
    super(args);
    candidates =
        Parameters.constant(
            "candidates", get(args, "candidates", "best"), LemmaCandidates.values());
    exact = getBoolean(args, "exact", false);
    lexicon = new LexiconParameter(args);
    Parameters.rejectRest(args);
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextLemmaFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public void inform(ResourceLoader loader) throws IOException {
    lexicon.load(loader);
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new ArabicTextLemmaFilter(input, lexicon.morphology(), candidates, exact);
  }
}
