package org.arabictext.lucene;

import java.util.Map;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.util.AttributeFactory;
import org.arabictext.tokenize.Tokenizer;

/**
 * Makes an {@link ArabicTextTokenizer}. Parameters:
 *
 * <ul>
 *   <li>{@code maxTokenLength}: longer tokens are cut; 255 by default
 *   <li>{@code inParts}: whether dates, addresses and hashtags come in parts; true by default
 *   <li>{@code marks}: whether punctuation marks and symbols are tokens; false by default
 * </ul>
 *
 * <pre>{@code
 * <tokenizer name="arabicText" maxTokenLength="255"/>
 * }</pre>
 */
public final class ArabicTextTokenizerFactory extends TokenizerFactory {
  /** The name of the tokenizer in configurations: {@value}. */
  public static final String NAME = "arabicText";

  private final Tokenizer settings;
  private final boolean marks;

  /**
   * Makes a factory.
   *
   * @param args the parameters; those known are taken out
   * @throws IllegalArgumentException if a parameter is unknown or its value bad
   */
  public ArabicTextTokenizerFactory(Map<String, String> args) {
    super(args);
    int length = getInt(args, "maxTokenLength", ArabicTextTokenizer.DEFAULT_MAX_TOKEN_LENGTH);
    Tokenizer tokenizer = Tokenizer.standard().withMaxTokenLength(length);
    settings = getBoolean(args, "inParts", true) ? tokenizer.inParts() : tokenizer;
    marks = getBoolean(args, "marks", false);
    Parameters.rejectRest(args);
  }

  /** For Lucene's service loader only; always fails. */
  public ArabicTextTokenizerFactory() {
    throw defaultCtorException();
  }

  @Override
  public ArabicTextTokenizer create(AttributeFactory factory) {
    return new ArabicTextTokenizer(factory, settings, marks);
  }
}
