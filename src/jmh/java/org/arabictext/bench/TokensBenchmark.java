package org.arabictext.bench;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.arabictext.tokenize.Token;
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

/** The list of tokens, beside the JDK's word BreakIterator: bare boundaries, and as strings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 1,
    jvmArgsAppend = {"-Xms512m", "-Xmx512m", "-XX:+AlwaysPreTouch"})
public class TokensBenchmark {
  private final String text = Seeds.text(100_000);
  private final BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);

  @Benchmark
  public List<Token> tokens() {
    return Tokenizer.standard().tokenize(text);
  }

  @Benchmark
  public int breakIterator() {
    breaks.setText(text);
    int sum = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sum += end;
    }
    return sum;
  }

  @Benchmark
  public List<String> breakIteratorStrings() {
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      if (!Character.isWhitespace(text.charAt(start))) {
        words.add(text.substring(start, end));
      }
    }
    return words;
  }
}
