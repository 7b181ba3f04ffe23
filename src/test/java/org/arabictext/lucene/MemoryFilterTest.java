package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.arabictext.tokenize.Tokenizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The memory changes nothing but the time. */
class MemoryFilterTest {
  private static final int TEXTS = 300;

  @ParameterizedTest
  @EnumSource(Stemming.class)
  void theSameTokensAsWithoutMemory(Stemming stemming) throws IOException {
    same(AnalyzerSettings.recommended().with(stemming));
    same(AnalyzerSettings.recommended().with(stemming).with(true));
  }

  @Test
  void theSameWithExclusionsAndLongTokens() throws IOException {
    Tokenizer long1000 = Tokenizer.standard().withMaxTokenLength(1000);
    same(AnalyzerSettings.recommended().with(long1000).excluding(Set.of("الكتب")).with(true));
  }

  @Test
  void theSameWhenEverythingIsForgotten() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      text.append("كلمة").append((char) ('ا' + i % 9)).append(Integer.toString(i, 36)).append(' ');
      text.append(i % 7 == 0 ? "والكتاب في " : "");
    }
    AnalyzerSettings settings = AnalyzerSettings.recommended().with(Stemming.LIGHT10);
    try (Analyzer remembering = analyzer(settings, AnalyzerSettings::chain);
        Analyzer plain = analyzer(settings, AnalyzerSettings::filters)) {
      assertThat(tokens(remembering, text.toString())).isEqualTo(tokens(plain, text.toString()));
    }
  }

  private static void same(AnalyzerSettings settings) throws IOException {
    try (Analyzer remembering = analyzer(settings, AnalyzerSettings::chain);
        Analyzer plain = analyzer(settings, AnalyzerSettings::filters)) {
      Random random = new Random(7);
      String article = Texts.article();
      String phrases = "\uFDFA و\uFDFA \uFDFAفي \uFDFA".repeat(3) + "الكتب والكتب ".repeat(20);
      for (String text : List.of(article, phrases, article, "", "\u0651", "في في", "كتاب في")) {
        assertThat(tokens(remembering, text)).isEqualTo(tokens(plain, text));
      }
      for (int i = 0; i < TEXTS; i++) {
        String text = Texts.random(random, 400);
        assertThat(tokens(remembering, text)).as(text).isEqualTo(tokens(plain, text));
      }
    }
  }

  private static Analyzer analyzer(
      AnalyzerSettings settings,
      BiFunction<AnalyzerSettings, ArabicTextTokenizer, TokenStream> chain) {
    return Chains.of(
        () -> new ArabicTextTokenizer(settings.tokenizer()),
        s -> chain.apply(settings, (ArabicTextTokenizer) s));
  }

  private static List<String> tokens(Analyzer analyzer, String text) throws IOException {
    List<String> tokens = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
      TypeAttribute type = stream.addAttribute(TypeAttribute.class);
      PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens.add(
            String.join(
                " ",
                term,
                type.type(),
                Integer.toString(offsets.startOffset()),
                Integer.toString(offsets.endOffset()),
                Integer.toString(step.getPositionIncrement())));
      }
      stream.end();
      tokens.add("end " + offsets.endOffset() + " " + step.getPositionIncrement());
    }
    return tokens;
  }
}
