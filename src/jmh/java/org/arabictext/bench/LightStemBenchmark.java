package org.arabictext.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.NormalizerBuffer;
import org.arabictext.stem.LightStemmer;
import org.arabictext.stem.Stemmers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Normalising and light stemming word by word: ours without allocation, Lucene's two filters, both
 * over the words of a text of 100,000 characters. Scores are texts a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class LightStemBenchmark {
  private char[][] words;
  private String[] strings;
  private NormalizerBuffer buffer;
  private NormalizeBenchmark.WordStream stream;
  private TokenStream lucene;

  @Setup
  public void setUp() throws IOException {
    words = BenchmarkText.words(BenchmarkText.seeds(100_000));
    strings = new String[words.length];
    for (int i = 0; i < words.length; i++) {
      strings[i] = new String(words[i]);
    }
    buffer = Normalizer.lucene().newBuffer();
    stream = new NormalizeBenchmark.WordStream(words);
    lucene = new ArabicStemFilter(new ArabicNormalizationFilter(stream));
  }

  /** The allocation-free path: normalise into the buffer, stem in place. */
  @Benchmark
  public int ours() {
    int total = 0;
    for (char[] word : words) {
      int length = buffer.normalize(word, 0, word.length);
      total += LightStemmer.stem(buffer.chars(), length);
    }
    return total;
  }

  /** String to string. */
  @Benchmark
  public int oursStrings() {
    int total = 0;
    for (String word : strings) {
      total += Stemmers.light10().stem(word).length();
    }
    return total;
  }

  /** Lucene's filters over a stream of the same words. */
  @Benchmark
  public int luceneFilters() throws IOException {
    stream.rewind();
    int total = 0;
    while (lucene.incrementToken()) {
      total += stream.term.length();
    }
    return total;
  }

  /** The stream without filters, to be taken off. */
  @Benchmark
  public int wordsAlone() {
    stream.rewind();
    int total = 0;
    while (stream.incrementToken()) {
      total += stream.term.length();
    }
    return total;
  }
}
