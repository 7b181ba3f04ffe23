package org.arabictext.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.DefaultPassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.QueryBuilder;

/** A real index in memory: documents in, found texts out, what matched between brackets. */
final class SearchIndex implements AutoCloseable {
  private static final String FIELD = "text";

  private final Directory directory = new ByteBuffersDirectory();
  private final Analyzer analyzer;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;

  SearchIndex(Analyzer analyzer, List<String> documents) throws IOException {
    this.analyzer = analyzer;
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String text : documents) {
        Document document = new Document();
        document.add(new TextField(FIELD, text, Field.Store.YES));
        writer.addDocument(document);
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
  }

  /** Texts that have all words of the query, best first. */
  List<String> search(String query) throws IOException {
    return search(new QueryBuilder(analyzer).createMinShouldMatchQuery(FIELD, query, 1));
  }

  /** Texts that have the words as a phrase, as another analyzer reads them. */
  List<String> phrase(Analyzer queries, String query) throws IOException {
    return search(new QueryBuilder(queries).createPhraseQuery(FIELD, query));
  }

  private List<String> search(Query query) throws IOException {
    List<String> found = new ArrayList<>();
    if (query == null) {
      return found;
    }
    TopDocs top = searcher.search(query, 1000);
    UnifiedHighlighter highlighter =
        UnifiedHighlighter.builder(searcher, analyzer)
            .withFormatter(new DefaultPassageFormatter("[", "]", "…", false))
            .withBreakIterator(WholeBreakIterator::new)
            .withMaxLength(1_000_000)
            .build();
    String[] highlighted = highlighter.highlight(FIELD, query, top);
    for (int i = 0; i < top.scoreDocs.length; i++) {
      ScoreDoc hit = top.scoreDocs[i];
      String text = searcher.storedFields().document(hit.doc).get(FIELD);
      found.add(highlighted[i] == null ? text : highlighted[i]);
    }
    return found;
  }

  /** Tells whether a query finds a document. */
  boolean finds(String query, String text) throws IOException {
    return search(query).stream().anyMatch(hit -> bare(hit).equals(bare(text)));
  }

  private static String bare(String text) {
    return text.replace("[", "").replace("]", "");
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
