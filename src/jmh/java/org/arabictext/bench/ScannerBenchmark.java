package org.arabictext.bench;

import java.io.IOException;
import java.io.StringReader;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.tokenize.ReaderScanner;
import org.arabictext.tokenize.TokenScanner;
import org.arabictext.tokenize.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The scanner alone, all token types, beside Lucene's StandardTokenizer; no token objects. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class ScannerBenchmark {
  private final String text = Seeds.text(100_000);
  private final char[] chars = text.toCharArray();
  private final TokenScanner scanner = Tokenizer.standard().scanner();
  private final ReaderScanner readerScanner =
      new ReaderScanner(Tokenizer.standard(), new StringReader(""));
  private final StandardTokenizer standard = new StandardTokenizer();
  private final CharTermAttribute term = standard.addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = standard.addAttribute(OffsetAttribute.class);

  @Benchmark
  public int scanner() {
    int sum = 0;
    int from = 0;
    while (scanner.next(chars, from, chars.length, true)) {
      from = scanner.end();
      sum += scanner.start() + from + scanner.type().ordinal();
    }
    return sum;
  }

  @Benchmark
  public long readerScanner() throws IOException {
    long sum = 0;
    readerScanner.reset(new StringReader(text));
    while (readerScanner.next()) {
      sum += readerScanner.start() + readerScanner.end() + readerScanner.type().ordinal();
    }
    return sum;
  }

  @Benchmark
  public int standardTokenizer() throws IOException {
    int sum = 0;
    standard.setReader(new StringReader(text));
    standard.reset();
    while (standard.incrementToken()) {
      sum += offset.startOffset() + offset.endOffset() + term.length();
    }
    standard.end();
    standard.close();
    return sum;
  }
}
