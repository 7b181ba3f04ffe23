package org.arabictext.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.Stemming;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Whole analyzers, term and offset of every token consumed. With {@code -t 2} two threads share one
 * instance; throughput is the sum of both.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class AnalyzerBenchmark {
  private final Analyzer lucene = new ArabicAnalyzer();
  private final Analyzer lemma = new ArabicTextAnalyzer();
  private final Analyzer light = new ArabicTextAnalyzer().withStemming(Stemming.LIGHT10);
  private final Analyzer none = new ArabicTextAnalyzer().withStemming(Stemming.NONE);
  private final String text = Seeds.corpus(200_000);

  @Benchmark
  public long luceneArabicAnalyzer() throws IOException {
    return consume(lucene);
  }

  @Benchmark
  public long lemmas() throws IOException {
    return consume(lemma);
  }

  @Benchmark
  public long light10() throws IOException {
    return consume(light);
  }

  @Benchmark
  public long noStems() throws IOException {
    return consume(none);
  }

  private long consume(Analyzer analyzer) throws IOException {
    long sum = 0;
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        sum += term.length() + offsets.startOffset() + offsets.endOffset();
      }
      stream.end();
    }
    return sum;
  }
}
