package org.arabictext.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.util.ResourceLoader;
import org.apache.lucene.util.ResourceLoaderAware;
import org.arabictext.lucene.ArabicTextCharFilterFactory;
import org.arabictext.lucene.ArabicTextCliticFilterFactory;
import org.arabictext.lucene.ArabicTextLemmaFilterFactory;
import org.arabictext.lucene.ArabicTextLightStemFilterFactory;
import org.arabictext.lucene.ArabicTextNormalizationFilterFactory;
import org.arabictext.lucene.ArabicTextRootFilterFactory;
import org.arabictext.lucene.ArabicTextSnowballFilterFactory;
import org.arabictext.lucene.ArabicTextStopFilterFactory;
import org.arabictext.lucene.ArabicTextTokenizerFactory;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.analysis.AnalyzerProvider;
import org.opensearch.index.analysis.CharFilterFactory;
import org.opensearch.index.analysis.TokenFilterFactory;
import org.opensearch.index.analysis.TokenizerFactory;
import org.opensearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.opensearch.plugins.AnalysisPlugin;
import org.opensearch.plugins.Plugin;

/**
 * Gives OpenSearch the analyzer {@code arabicText} and every part for Lucene under the name that it
 * has in Solr; docs/opensearch-elasticsearch.md shows how to use them. Files named in parameters
 * are looked up in the directory of OpenSearch's configuration, and nowhere else.
 */
public final class ArabicTextPlugin extends Plugin implements AnalysisPlugin {
  private final ResourceLoader files;

  /**
   * Called by OpenSearch.
   *
   * @param settings the settings of the node, not used
   * @param config the directory of the configuration
   */
  public ArabicTextPlugin(Settings settings, Path config) {
    this.files = new ConfigFiles(config);
  }

  @Override
  public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
    return Map.of(
        ArabicTextCharFilterFactory.NAME,
        (index, environment, name, settings) ->
            new CharFilterPart(
                index, name, new ArabicTextCharFilterFactory(Arguments.of(settings))));
  }

  @Override
  public Map<String, AnalysisProvider<TokenizerFactory>> getTokenizers() {
    return Map.of(
        ArabicTextTokenizerFactory.NAME,
        (index, environment, name, settings) ->
            new TokenizerPart(
                index, settings, name, new ArabicTextTokenizerFactory(Arguments.of(settings))));
  }

  @Override
  public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
    return Map.of(
        ArabicTextNormalizationFilterFactory.NAME,
        (index, environment, name, settings) ->
            new NormalizingFilterPart(
                index, name, settings, made(ArabicTextNormalizationFilterFactory::new, settings)),
        ArabicTextStopFilterFactory.NAME,
        filter(ArabicTextStopFilterFactory::new),
        ArabicTextLemmaFilterFactory.NAME,
        filter(ArabicTextLemmaFilterFactory::new),
        ArabicTextRootFilterFactory.NAME,
        filter(ArabicTextRootFilterFactory::new),
        ArabicTextLightStemFilterFactory.NAME,
        filter(ArabicTextLightStemFilterFactory::new),
        ArabicTextSnowballFilterFactory.NAME,
        filter(ArabicTextSnowballFilterFactory::new),
        ArabicTextCliticFilterFactory.NAME,
        filter(ArabicTextCliticFilterFactory::new));
  }

  private AnalysisProvider<TokenFilterFactory> filter(
      Function<Map<String, String>, org.apache.lucene.analysis.TokenFilterFactory> part) {
    return (index, environment, name, settings) ->
        new FilterPart(index, name, settings, made(part, settings));
  }

  private <T> T made(Function<Map<String, String>, T> part, Settings settings) throws IOException {
    T made = part.apply(Arguments.of(settings));
    if (made instanceof ResourceLoaderAware reader) {
      reader.inform(files);
    }
    return made;
  }

  @Override
  public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
    return Map.of(
        ArabicTextTokenizerFactory.NAME,
        (index, environment, name, settings) -> new AnalyzerPart(index, name, settings));
  }
}
