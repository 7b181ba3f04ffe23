package org.arabictext.opensearch;

import java.io.Reader;
import org.apache.lucene.analysis.CharFilterFactory;
import org.opensearch.index.IndexSettings;
import org.opensearch.index.analysis.AbstractCharFilterFactory;
import org.opensearch.index.analysis.NormalizingCharFilterFactory;

/** A character filter of Lucene's; it may stand in a normalizer of a keyword field, too. */
final class CharFilterPart extends AbstractCharFilterFactory
    implements NormalizingCharFilterFactory {
  private final CharFilterFactory part;

  CharFilterPart(IndexSettings index, String name, CharFilterFactory part) {
    super(index, name);
    this.part = part;
  }

  @Override
  public Reader create(Reader text) {
    return part.create(text);
  }

  @Override
  public Reader normalize(Reader text) {
    return part.normalize(text);
  }
}
