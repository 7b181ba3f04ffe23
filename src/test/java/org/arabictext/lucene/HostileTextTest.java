package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.junit.jupiter.api.Test;

/** Text that nobody writes: linear time, bounded memory, no exception. */
class HostileTextTest {
  private static final int TEN_MILLION = 10_000_000;

  private static final List<Function<TokenStream, TokenStream>> FILTERS =
      List.of(
          ArabicTextNormalizationFilter::new,
          ArabicTextStopFilter::new,
          ArabicTextLightStemFilter::new,
          ArabicTextLemmaFilter::new,
          ArabicTextRootFilter::new,
          t -> new ArabicTextLemmaFilter(t, Morphology.standard(), LemmaCandidates.ALL, true),
          t -> new ArabicTextCliticFilter(t, Morphology.standard(), Scheme.MORPHEMES));

  private static long count(Analyzer analyzer, String unit, int length) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Streams.count(analyzer, new RepeatingReader(unit, length)));
  }

  @Test
  void tenMillionLettersWithoutASpace() {
    try (Analyzer a = new ArabicTextAnalyzer()) {
      assertThat(count(a, "بيت", TEN_MILLION)).isEqualTo((TEN_MILLION + 254) / 255);
    }
    Analyzer chars = Chains.of(ArabicTextTokenizer::new, t -> t, ArabicTextCharFilter::new);
    assertThat(count(chars, "بيت", TEN_MILLION)).isEqualTo((TEN_MILLION + 254) / 255);
  }

  @Test
  void tenMillionMarksOnOneLetter() {
    try (Analyzer a = new ArabicTextAnalyzer()) {
      // pieces of 255 marks, of which nothing is left
      assertThat(count(a, "\u064E", TEN_MILLION)).isZero();
    }
    Analyzer chars = Chains.of(ArabicTextTokenizer::new, t -> t, ArabicTextCharFilter::new);
    assertThat(count(chars, "\u0651", TEN_MILLION)).isZero();
  }

  @Test
  void oneLetterAndAMillionMarksInOneTerm() throws IOException {
    String word = "ب" + "\u0651\u064E".repeat(500_000) + "يت";
    Analyzer keyword = Chains.of(KeywordTokenizer::new, ArabicTextNormalizationFilter::new);
    assertThat(Streams.terms(keyword, word)).containsExactly("بيت");
  }

  @Test
  void anEndlessTermGoesThroughEveryFilter() {
    for (String unit : List.of("و", "كتاب", "ا\u0653", "\uD83D", "9", "ب9")) {
      String text = unit.repeat(200_000 / unit.length());
      for (Function<TokenStream, TokenStream> filter : FILTERS) {
        Analyzer a = Chains.of(KeywordTokenizer::new, filter);
        long n =
            assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> Streams.count(a, new StringReader(text)));
        assertThat(n).isGreaterThanOrEqualTo(0);
      }
    }
  }

  @Test
  void aTermOfManyPhrases() throws IOException {
    Analyzer a = Chains.of(KeywordTokenizer::new, ArabicTextNormalizationFilter::new);
    assertThat(Streams.count(a, new StringReader("\uFDFA".repeat(5000)))).isEqualTo(20_000);
  }

  @Test
  void brokenSurrogates() throws IOException {
    String text = "كتاب\uD800 \uDC00قلم \uDC00\uD800\uD83D بيت\uD83D";
    try (Analyzer a = new ArabicTextAnalyzer()) {
      assertThat(Streams.terms(a, text)).containsExactly("كتاب", "قلم", "بيت");
    }
    for (Function<TokenStream, TokenStream> filter : FILTERS) {
      Analyzer whole = Chains.of(KeywordTokenizer::new, filter, ArabicTextCharFilter::new);
      assertThat(Streams.count(whole, new StringReader(text))).isPositive();
    }
  }

  @Test
  void everyCodeUnit() throws IOException {
    StringBuilder all = new StringBuilder();
    for (int c = 0; c <= 0xFFFF; c++) {
      all.append((char) c).append("ب").append((char) c).append(' ');
    }
    try (Analyzer a = new ArabicTextAnalyzer().withExactForms()) {
      assertThat(Streams.count(a, new StringReader(all.toString()))).isGreaterThan(50_000);
    }
  }

  @Test
  void nothingIsAllocatedForATokenInSteadyState() throws IOException {
    for (Stemming stemming :
        List.of(Stemming.NONE, Stemming.LIGHT10, Stemming.LEMMA, Stemming.ROOT)) {
      try (Analyzer a = new ArabicTextAnalyzer().withStemming(stemming).withExactForms()) {
        assertThat(bytesPerToken(a)).as(stemming.name()).isLessThan(1.0);
      }
    }
    assertThat(bytesPerToken(Chains.of(ArabicTextTokenizer::new, ArabicTextCliticFilter::new)))
        .isLessThan(1.0);
  }

  private static double bytesPerToken(Analyzer analyzer) throws IOException {
    var threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long length = 300_000;
    for (int i = 0; i < 2; i++) {
      Streams.count(analyzer, new RepeatingReader(Texts.article(), length));
    }
    RepeatingReader text = new RepeatingReader(Texts.article(), length);
    long before = threads.getCurrentThreadAllocatedBytes();
    long tokens = Streams.count(analyzer, text);
    long after = threads.getCurrentThreadAllocatedBytes();
    return (double) (after - before) / tokens;
  }
}
