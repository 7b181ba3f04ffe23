package org.arabictext.opensearch;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.Stemming;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractIndexAnalyzerProvider;

/**
 * The whole analyzer. Parameters: {@code stemming}, the name of a {@link Stemming} in small
 * letters, {@code lemma} by default; {@code exact}, whether exact forms stand beside the stems.
 */
final class AnalyzerPart extends AbstractIndexAnalyzerProvider<ArabicTextAnalyzer> {
  private final ArabicTextAnalyzer analyzer;

  AnalyzerPart(IndexSettings index, String name, Settings settings) {
    super(index, name, settings);
    Map<String, String> arguments = Arguments.of(settings);
    String stemming = arguments.getOrDefault("stemming", "lemma");
    boolean exact = settings.getAsBoolean("exact", false);
    arguments.keySet().removeAll(Set.of("stemming", "exact"));
    if (!arguments.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameters: " + arguments);
    }
    ArabicTextAnalyzer stems =
        new ArabicTextAnalyzer().withStemming(Stemming.valueOf(stemming.toUpperCase(Locale.ROOT)));
    analyzer = exact ? stems.withExactForms() : stems;
  }

  @Override
  public ArabicTextAnalyzer get() {
    return analyzer;
  }
}
