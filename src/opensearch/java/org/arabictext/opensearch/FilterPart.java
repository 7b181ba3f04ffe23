package org.arabictext.opensearch;

import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenFilterFactory;

/** A token filter of Lucene's. */
class FilterPart extends AbstractTokenFilterFactory {
  private final TokenFilterFactory part;

  FilterPart(IndexSettings index, String name, Settings settings, TokenFilterFactory part) {
    super(index, name, settings);
    this.part = part;
  }

  @Override
  public final TokenStream create(TokenStream tokens) {
    return part.create(tokens);
  }

  @Override
  public final TokenStream normalize(TokenStream word) {
    return part.normalize(word);
  }
}
