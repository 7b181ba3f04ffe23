package org.arabictext.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.arabictext.ArabicText;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.TokenType;
import org.arabictext.tokenize.Tokenizer;

/** The tokenizer by Lucene's rules, and against the facade. */
public class ArabicTextTokenizerTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer(Tokenizer settings, boolean marks) {
    return Chains.of(
        () ->
            new ArabicTextTokenizer(
                org.apache.lucene.analysis.TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY,
                settings,
                marks),
        t -> t);
  }

  public void testWordsWithOffsetsAndTypes() throws IOException {
    try (Analyzer a = Chains.of(ArabicTextTokenizer::new, t -> t)) {
      assertAnalyzesTo(
          a,
          "لـ«قوات سوريا» 1,165 كم، Lucene!",
          new String[] {"لـ", "قوات", "سوريا", "1,165", "كم", "Lucene"},
          new int[] {0, 3, 8, 15, 21, 25},
          new int[] {2, 7, 13, 20, 23, 31},
          new String[] {
            "<ARABIC_WORD>", "<ARABIC_WORD>", "<ARABIC_WORD>", "<NUMBER>", "<ARABIC_WORD>", "<WORD>"
          },
          new int[] {1, 1, 1, 1, 1, 1});
    }
  }

  public void testMarksAreTokensOnRequest() throws IOException {
    try (Analyzer a = analyzer(Tokenizer.standard(), true)) {
      assertAnalyzesTo(
          a,
          "قال: 25/1/2022",
          new String[] {"قال", ":", "25/1/2022"},
          new int[] {0, 3, 5},
          new int[] {3, 4, 14},
          new String[] {"<ARABIC_WORD>", "<PUNCTUATION>", "<DATE>"},
          null);
    }
  }

  public void testPartsOfDatesAreFound() throws IOException {
    try (Analyzer a = Chains.of(ArabicTextTokenizer::new, t -> t)) {
      assertAnalyzesTo(
          a, "الثلاثاء 25/يناير/2022", new String[] {"الثلاثاء", "25", "يناير", "2022"});
    }
  }

  public void testLongTokensAreCutAsByStandardTokenizer() throws IOException {
    try (Analyzer a = analyzer(Tokenizer.standard().withMaxTokenLength(3), false)) {
      assertAnalyzesTo(
          a,
          "مدرسة قلم",
          new String[] {"مدر", "سة", "قلم"},
          new int[] {0, 3, 6},
          new int[] {3, 5, 9});
    }
  }

  public void testLongTokensOfRandomWordsAreCutAsByStandardTokenizer() throws IOException {
    String letters = "ابتثجحخدذرزس   ";
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 200; n++) {
        text.append(letters.charAt(random().nextInt(letters.length())));
      }
      int most = 1 + random().nextInt(8);
      StandardTokenizer standard = new StandardTokenizer();
      standard.setMaxTokenLength(most);
      ArabicTextTokenizer ours =
          new ArabicTextTokenizer(Tokenizer.standard().withMaxTokenLength(most));
      assertEquals(pieces(standard, text.toString()), pieces(ours, text.toString()));
    }
  }

  private static List<String> pieces(org.apache.lucene.analysis.Tokenizer stream, String text)
      throws IOException {
    List<String> out = new ArrayList<>();
    stream.setReader(new StringReader(text));
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      out.add(offset.startOffset() + "-" + offset.endOffset() + " " + term);
    }
    stream.end();
    stream.close();
    return out;
  }

  public void testEmptyAndBlank() throws IOException {
    try (Analyzer a = Chains.of(ArabicTextTokenizer::new, t -> t)) {
      assertAnalyzesTo(a, "", new String[0]);
      assertAnalyzesTo(a, " \u200F\n ،، ", new String[0]);
    }
  }

  public void testFinalOffsetCountsWhatFollowsTheLastToken() throws IOException {
    try (Analyzer a = Chains.of(ArabicTextTokenizer::new, t -> t);
        TokenStream stream = a.tokenStream("f", "كتاب ،  ")) {
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      assertTrue(stream.incrementToken());
      assertFalse(stream.incrementToken());
      stream.end();
      assertEquals(8, offset.endOffset());
    }
  }

  public void testSameTokensAsTheFacade() throws IOException {
    for (String text : Texts.all()) {
      assertEquals(ArabicText.tokens(text), tokens(Tokenizer.standard(), text));
      Tokenizer parts = Tokenizer.standard().inParts();
      assertEquals(parts.tokenize(text), tokens(parts, text));
    }
  }

  public void testSameTokensAsTheFacadeOnRandomText() throws IOException {
    for (int i = 0; i < 500; i++) {
      String text = Texts.random(random(), 2000);
      assertEquals(ArabicText.tokens(text), tokens(Tokenizer.standard(), text));
    }
  }

  private static List<Token> tokens(Tokenizer settings, String text) throws IOException {
    List<Token> out = new ArrayList<>();
    ArabicTextTokenizer stream =
        new ArabicTextTokenizer(TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY, settings, true);
    stream.setReader(new StringReader(text));
    CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
    TypeAttribute type = stream.getAttribute(TypeAttribute.class);
    stream.reset();
    while (stream.incrementToken()) {
      String name = type.type().substring(1, type.type().length() - 1);
      out.add(
          new Token(
              term.toString(), offset.startOffset(), offset.endOffset(), TokenType.valueOf(name)));
    }
    stream.end();
    stream.close();
    return out;
  }

  public void testRandomText() throws IOException {
    try (Analyzer a = Chains.of(ArabicTextTokenizer::new, t -> t)) {
      checkRandomData(random(), a, Chains.times(4000));
      checkRandomData(random(), a, 20, 8192);
    }
    try (Analyzer a = analyzer(Tokenizer.standard().withMaxTokenLength(7), true)) {
      checkRandomData(random(), a, Chains.times(1000));
    }
  }
}
