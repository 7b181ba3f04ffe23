package org.arabictext.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.normalize.AlignedText;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.NormalizerBuffer;
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

/**
 * Normalising a whole text, against a plain copy of it and against Lucene's filter word by word.
 * Scores are texts a second; all texts of one run have the same number of characters.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(
    value = 2,
    jvmArgsAppend = {"-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch"})
public class NormalizeBenchmark {
  /** Characters in the text. */
  @Param({"100000"})
  public int length;

  private String text;
  private String vocalised;
  private Normalizer search;
  private NormalizerBuffer buffer;
  private char[] chars;
  private WordStream words;
  private TokenStream lucene;

  @Setup
  public void setUp() throws IOException {
    text = BenchmarkText.seeds(length);
    vocalised = BenchmarkText.vocalised(length);
    search = Normalizer.search();
    buffer = search.newBuffer();
    chars = text.toCharArray();
    words = new WordStream(BenchmarkText.words(text));
    lucene = new ArabicNormalizationFilter(words);
  }

  @Benchmark
  public String copy() {
    return new String(text.toCharArray());
  }

  @Benchmark
  public String search() {
    return search.normalize(text);
  }

  @Benchmark
  public int searchIntoBuffer() {
    return buffer.normalize(chars, 0, chars.length);
  }

  @Benchmark
  public String searchVocalised() {
    return search.normalize(vocalised);
  }

  @Benchmark
  public AlignedText searchAligned() {
    return search.align(text);
  }

  @Benchmark
  public String cleaning() {
    return Normalizer.cleaning().normalize(text);
  }

  @Benchmark
  public String luceneRules() {
    return Normalizer.lucene().normalize(text);
  }

  /** Lucene's normaliser over the words of the text. */
  @Benchmark
  public int lucenePerWord() throws IOException {
    return consume(lucene);
  }

  /** The same, with a string made of each word, as {@link #search} makes one of the text. */
  @Benchmark
  public int lucenePerWordStrings() throws IOException {
    words.rewind();
    int total = 0;
    while (lucene.incrementToken()) {
      total += words.term.toString().length();
    }
    return total;
  }

  /** The same stream without a normaliser, to be taken off. */
  @Benchmark
  public int wordsAlone() throws IOException {
    return consume(words);
  }

  private int consume(TokenStream stream) throws IOException {
    words.rewind();
    int total = 0;
    while (stream.incrementToken()) {
      total += words.term.length();
    }
    return total;
  }

  /** Puts the words of a text into the term attribute, one after the other. */
  static final class WordStream extends TokenStream {
    final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final char[][] words;
    private int next;

    WordStream(char[][] words) {
      this.words = words;
    }

    void rewind() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == words.length) {
        return false;
      }
      char[] word = words[next++];
      term.copyBuffer(word, 0, word.length);
      return true;
    }
  }
}
