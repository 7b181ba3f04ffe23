package org.arabictext.lucene;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.tests.analysis.MockTokenizer;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;

/** The character filter: its text, and its offsets. */
public class ArabicTextCharFilterTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer() {
    return Chains.of(
        () -> new MockTokenizer(MockTokenizer.WHITESPACE, false),
        t -> t,
        ArabicTextCharFilter::new);
  }

  public void testOffsetsAreThoseOfTheText() throws IOException {
    try (Analyzer a = analyzer()) {
      assertAnalyzesTo(
          a,
          "أَحْمَدُ  العــراق ﺍﻟﻌﺮﺑﻴﺔ",
          new String[] {"احمد", "العراق", "العربيه"},
          new int[] {0, 10, 19},
          new int[] {8, 18, 26});
    }
  }

  public void testEachWordOfALigatureCoversIt() throws IOException {
    try (Analyzer a = analyzer()) {
      assertAnalyzesTo(
          a,
          "محمد \uFDFA نبي",
          new String[] {"محمد", "صلي", "الله", "عليه", "وسلم", "نبي"},
          new int[] {0, 5, 5, 5, 5, 7},
          new int[] {4, 6, 6, 6, 6, 10});
    }
  }

  public void testLigatureOfWordsJoinedToAWord() throws IOException {
    try (Analyzer a = analyzer()) {
      assertAnalyzesTo(
          a,
          "محمد\uFDFAقال",
          new String[] {"محمد", "صلي", "الله", "عليه", "وسلم", "قال"},
          new int[] {0, 4, 4, 4, 4, 5},
          new int[] {4, 5, 5, 5, 5, 8});
    }
  }

  public void testLigatureOfLetters() throws IOException {
    try (Analyzer a = analyzer()) {
      // lam-alef in one character: the word has one more letter than the text has characters
      assertAnalyzesTo(
          a, "س\uFEFCم سلام", new String[] {"سلام", "سلام"}, new int[] {0, 4}, new int[] {3, 8});
    }
  }

  public void testTextIsThatOfTheNormalizerWhateverTheBlocks() throws IOException {
    for (String text : Texts.all()) {
      assertNormalizes(text);
      assertNormalizes(text.repeat(3));
    }
    for (int i = 0; i < 300; i++) {
      assertNormalizes(Texts.random(random(), 20_000));
    }
  }

  private static void assertNormalizes(String text) throws IOException {
    for (Normalizer normalizer :
        new Normalizer[] {
          Normalizer.search(), Normalizer.cleaning(), Normalizer.search().without(Rule.WHITE_SPACE)
        }) {
      Reader filter = new ArabicTextCharFilter(new StringReader(text), normalizer);
      assertEquals(normalizer.normalize(text), readAll(filter));
    }
  }

  private static String readAll(Reader reader) throws IOException {
    StringBuilder out = new StringBuilder();
    char[] buffer = new char[1 + random().nextInt(3000)];
    for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
      out.append(buffer, 0, n);
    }
    assertEquals(-1, reader.read());
    return out.toString();
  }

  public void testOffsetsNeverLeaveTheText() throws IOException {
    for (int i = 0; i < 300; i++) {
      String text = Texts.random(random(), 6000);
      CharFilter filter = new ArabicTextCharFilter(new StringReader(text));
      int length = readAll(filter).length();
      int last = 0;
      for (int at = 0; at <= length; at++) {
        int offset = filter.correctOffset(at);
        assertTrue(offset >= 0 && offset <= text.length());
        assertTrue("backwards at " + at, offset >= last - 1);
        last = offset;
      }
      assertEquals(text.length(), filter.correctOffset(length));
    }
  }

  public void testNothingButWhatIsDropped() throws IOException {
    try (Analyzer a = analyzer()) {
      assertAnalyzesTo(a, "\u200F\u200F", new String[0]);
      assertAnalyzesTo(a, "", new String[0]);
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer a = analyzer()) {
      checkRandomData(random(), a, Chains.times(2000));
      checkRandomData(random(), a, 20, 8192);
    }
    UnaryOperator<Reader> chars = ArabicTextCharFilter::new;
    try (Analyzer a = Chains.of(ArabicTextTokenizer::new, ArabicTextLemmaFilter::new, chars)) {
      checkRandomData(random(), a, Chains.times(1000));
      for (int i = 0; i < 200; i++) {
        checkAnalysisConsistency(random(), a, random().nextBoolean(), Texts.random(random(), 500));
      }
    }
  }
}
