package org.arabictext.lucene;

import java.io.Reader;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.tests.analysis.MockTokenizer;

/** Analyzers for tests of single parts. */
final class Chains {
  private Chains() {}

  /** How many random texts to try: as many as the test says, or more on request. */
  static int times(int quick) {
    return Math.max(quick, Integer.getInteger("arabictext.iterations", 0));
  }

  static Analyzer of(
      Supplier<? extends Tokenizer> source, Function<TokenStream, TokenStream> filters) {
    return of(source, filters, r -> r);
  }

  static Analyzer of(
      Supplier<? extends Tokenizer> source,
      Function<TokenStream, TokenStream> filters,
      UnaryOperator<Reader> chars) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = source.get();
        return new TokenStreamComponents(tokenizer, filters.apply(tokenizer));
      }

      @Override
      protected Reader initReader(String field, Reader reader) {
        return chars.apply(reader);
      }
    };
  }

  /** Splits at white space, and checks how its consumer behaves. */
  static Analyzer words(Function<TokenStream, TokenStream> filters) {
    return of(() -> new MockTokenizer(MockTokenizer.WHITESPACE, false), filters);
  }

  static Analyzer whole(Function<TokenStream, TokenStream> filters) {
    return of(KeywordTokenizer::new, filters);
  }
}
