package org.arabictext.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.normalize.Diacritics;
import org.arabictext.normalize.Normalizer;
import org.arabictext.tokenize.TokenScanner;
import org.arabictext.tokenize.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The same work on texts of very different length: the time for a character should not change. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class FlatBenchmark {
  /** Characters in the text. */
  @Param({"1000", "100000", "10000000", "50000000"})
  public int length;

  private final TokenScanner scanner = Tokenizer.standard().scanner();
  private final Analyzer analyzer = new ArabicTextAnalyzer();
  private String text;
  private char[] chars;

  @Setup
  public void setUp() throws IOException {
    text = BenchmarkText.seeds(length);
    chars = text.toCharArray();
  }

  @Benchmark
  public int scan() {
    int from = 0;
    int sum = 0;
    while (scanner.next(chars, from, chars.length, true)) {
      from = scanner.end();
      sum += from;
    }
    return sum;
  }

  @Benchmark
  public String normalize() {
    return Normalizer.search().normalize(text);
  }

  @Benchmark
  public String strip() {
    return Diacritics.strip(text);
  }

  @Benchmark
  public int lemmas() throws IOException {
    int count = 0;
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      stream.reset();
      while (stream.incrementToken()) {
        count++;
      }
      stream.end();
    }
    return count;
  }
}
