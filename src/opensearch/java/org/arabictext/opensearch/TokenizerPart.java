package org.arabictext.opensearch;

import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.TokenizerFactory;
import org.opensearch.common.settings.Settings;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractTokenizerFactory;

/** A tokenizer of Lucene's. */
final class TokenizerPart extends AbstractTokenizerFactory {
  private final TokenizerFactory part;

  TokenizerPart(IndexSettings index, Settings settings, String name, TokenizerFactory part) {
    super(index, settings, name);
    this.part = part;
  }

  @Override
  public Tokenizer create() {
    return part.create();
  }
}
