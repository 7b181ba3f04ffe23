package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.junit.jupiter.api.Test;

/** What documents cost in memory once everything is warm: nothing for a token. */
class AllocationTest {
  /**
   * Bytes for each document, however long: a few iterators, should the compiler not have done away
   * with them. One object for every token would be more.
   */
  private static final double MOST = 400;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Reads one text after another without being made anew. */
  private static final class Documents extends Reader {
    private String text = "";
    private int position;

    Documents of(String next) {
      text = next;
      position = 0;
      return this;
    }

    @Override
    public int read(char[] buffer, int offset, int count) {
      int n = Math.min(count, text.length() - position);
      if (n == 0) {
        return -1;
      }
      text.getChars(position, position + n, buffer, offset);
      position += n;
      return n;
    }

    @Override
    public void close() {}
  }

  /** Reads all documents several times; the bytes for each document of the last time. */
  private static double cost(Analyzer analyzer, List<String> texts) throws IOException {
    Documents reader = new Documents();
    long bytes = 0;
    for (int round = 0; round < 8; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < texts.size(); i++) {
        try (TokenStream stream = analyzer.tokenStream("f", reader.of(texts.get(i)))) {
          stream.reset();
          while (stream.incrementToken()) {
            // nothing but the stream itself
          }
          stream.end();
        }
      }
      bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
    }
    return (double) bytes / texts.size();
  }

  /** Paragraphs of the articles, and whole articles among them. */
  private static List<String> texts() {
    return Texts.all().stream()
        .flatMap(text -> Stream.concat(Stream.of(text), text.lines()))
        .filter(text -> !text.isBlank())
        .toList();
  }

  @Test
  void nothingIsAllocatedForATokenOrADocument() throws IOException {
    for (Stemming stemming : Stemming.values()) {
      for (boolean exact : new boolean[] {false, true}) {
        ArabicTextAnalyzer stems = new ArabicTextAnalyzer().withStemming(stemming);
        try (Analyzer analyzer = exact ? stems.withExactForms() : stems) {
          double cost = cost(analyzer, texts());
          assertThat(cost).as(stemming + ", exact forms: " + exact).isLessThan(MOST);
        }
      }
    }
  }
}
