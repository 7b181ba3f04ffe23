package org.arabictext.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Lemmatizer;
import org.arabictext.morphology.Morphology;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;
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

/** Lemmas and readings of running text beside the tokens of Lucene's ArabicAnalyzer. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MorphologyBenchmark {
  /** A lemmatizer serves one thread; all share the analyser's lexicon and cache. */
  @State(Scope.Thread)
  public static class OwnLemmatizer {
    final Lemmatizer lemmatizer = Morphology.standard().lemmatizer();
  }

  private String text;
  private char[][] words;
  private final ArabicAnalyzer lucene = new ArabicAnalyzer();

  @Setup
  public void setup() {
    text = Seeds.corpus(200_000);
    List<Token> tokens =
        Tokenizer.standard().tokenize(text).stream().filter(t -> t.type().isWord()).toList();
    words = tokens.stream().map(t -> t.text().toCharArray()).toArray(char[][]::new);
  }

  @Benchmark
  public long lemmatizer(OwnLemmatizer own) {
    long sum = 0;
    for (char[] word : words) {
      sum += own.lemmatizer.lemma(word, 0, word.length);
    }
    return sum;
  }

  @Benchmark
  public List<AnalyzedToken> analyze() {
    return Morphology.standard().analyze(text);
  }

  @Benchmark
  public int luceneArabicAnalyzer() throws IOException {
    int n = 0;
    try (TokenStream stream = lucene.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        n += term.length() + offsets.startOffset();
      }
      stream.end();
    }
    return n;
  }
}
