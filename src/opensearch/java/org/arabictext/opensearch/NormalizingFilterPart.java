package org.arabictext.opensearch;

import org.apache.lucene.analysis.TokenFilterFactory;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.NormalizingTokenFilterFactory;

/** A token filter of Lucene's that may stand in a normalizer of a keyword field. */
final class NormalizingFilterPart extends FilterPart implements NormalizingTokenFilterFactory {
  NormalizingFilterPart(
      IndexSettings index, String name, Settings settings, TokenFilterFactory part) {
    super(index, name, settings, part);
  }
}
