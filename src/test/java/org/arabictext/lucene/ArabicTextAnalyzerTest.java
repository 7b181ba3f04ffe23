package org.arabictext.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.BytesRef;
import org.arabictext.ArabicText;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.arabictext.tokenize.StopWords;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.TokenType;
import org.arabictext.tokenize.Tokenizer;

/** The whole analyzer. */
public class ArabicTextAnalyzerTest extends BaseTokenStreamTestCase {
  public void testRecommendedSettings() throws IOException {
    try (Analyzer a = new ArabicTextAnalyzer()) {
      assertAnalyzesTo(
          a,
          "وأعلن الوزيرُ عن أفلامٍ جديدة في LUCENE ٢٠٢٢",
          new String[] {"اعلن", "وزير", "فيلم", "جديد", "lucene", "2022"},
          new int[] {0, 6, 17, 24, 33, 40},
          new int[] {5, 13, 23, 29, 39, 44},
          new int[] {1, 1, 2, 1, 2, 1});
    }
  }

  public void testVocalisedAndBareMeet() throws IOException {
    try (Analyzer a = new ArabicTextAnalyzer()) {
      assertEquals(
          Streams.terms(a, "مدرسة كتاب علم"), Streams.terms(a, "مُدَرِّسَة كُتَّاب عَلَم"));
    }
  }

  public void testExactFormsBesideLemmas() throws IOException {
    try (Analyzer a = new ArabicTextAnalyzer().withExactForms()) {
      assertAnalyzesTo(
          a,
          "أحمد في السجون",
          new String[] {"احمد", "~احمد", "السجون", "~سجن"},
          new int[] {0, 0, 8, 8},
          new int[] {4, 4, 14, 14},
          new int[] {1, 0, 2, 0});
    }
  }

  public void testKindsOfStems() throws IOException {
    String[][] expected = {
      {"الكتب"}, {"كتب"}, {"كتب"}, {"كتاب"}, {"كتب"},
    };
    Stemming[] kinds = {
      Stemming.NONE, Stemming.LIGHT10, Stemming.SNOWBALL, Stemming.LEMMA, Stemming.ROOT
    };
    for (int i = 0; i < kinds.length; i++) {
      try (Analyzer a = new ArabicTextAnalyzer().withStemming(kinds[i])) {
        assertAnalyzesTo(a, "الكُتب", expected[i]);
      }
    }
    try (Analyzer a = new ArabicTextAnalyzer().withStemming(Stemming.ALL_LEMMAS)) {
      assertAnalyzesTo(a, "الكتاب", new String[] {"كتاب", "كاتب"}, new int[] {1, 0});
    }
  }

  public void testOptionsReturnANewAnalyzer() throws IOException {
    ArabicTextAnalyzer first = new ArabicTextAnalyzer();
    Analyzer second =
        first
            .withStemming(Stemming.NONE)
            .withStopWords(StopWords.ofWords(List.of("كتاب")))
            .withNormalizer(Normalizer.search().without(Rule.TEH_MARBUTA))
            .withTokenizer(Tokenizer.standard())
            .withStemExclusions(List.of("السجون"));
    assertAnalyzesTo(
        second, "كتاب في مدرسة 2022-01-20", new String[] {"في", "مدرسة", "2022-01-20"});
    assertAnalyzesTo(
        first, "كتاب في مدرسة 2022-01-20", new String[] {"كتاب", "مدرسه", "2022", "01", "20"});
    first.close();
    second.close();
  }

  public void testStemExclusions() throws IOException {
    try (Analyzer a = new ArabicTextAnalyzer().withStemExclusions(Set.of("السُّجون"))) {
      assertAnalyzesTo(a, "السجون والسجون", new String[] {"السجون", "سجن"});
    }
  }

  public void testWithoutStopWords() throws IOException {
    try (Analyzer a = new ArabicTextAnalyzer().withoutStopWords()) {
      assertAnalyzesTo(a, "ذهب إلى البيت", new String[] {"ذهب", "الي", "بيت"});
    }
  }

  public void testWordsWithWildcardsAreNormalized() throws IOException {
    try (Analyzer a = new ArabicTextAnalyzer()) {
      assertEquals(new BytesRef("احم"), a.normalize("f", "أَحـم"));
      assertEquals(new BytesRef("luc"), a.normalize("f", "Luc"));
      assertEquals(new BytesRef(""), a.normalize("f", "\u064E"));
      assertEquals(new BytesRef("صلي الله عليه وسلم"), a.normalize("f", "\uFDFA"));
    }
  }

  public void testNulls() {
    ArabicTextAnalyzer a = new ArabicTextAnalyzer();
    NullPointerException e = expectThrows(NullPointerException.class, () -> a.withStemming(null));
    assertEquals("stemming", e.getMessage());
    expectThrows(NullPointerException.class, () -> a.withNormalizer(null));
    expectThrows(NullPointerException.class, () -> a.withStemExclusions(null));
    a.close();
  }

  /** Facade and chain say the same of each word: same token, same lemma. */
  public void testSameLemmasAsTheFacade() throws IOException {
    try (Analyzer a =
        new ArabicTextAnalyzer()
            .withoutStopWords()
            .withTokenizer(Tokenizer.standard())
            .withNormalizer(Normalizer.search())) {
      for (String text : Texts.all()) {
        List<String> expected = new ArrayList<>();
        for (Token token : ArabicText.tokens(text)) {
          if (token.type() == TokenType.ARABIC_WORD) {
            String bare = AnalyzerSettings.spelled(Normalizer.search()).normalize(token.text());
            expected.add(ArabicText.normalize(ArabicText.lemma(bare)));
          } else if (!token.type().isMark()) {
            expected.add(ArabicText.normalize(token.text()));
          }
        }
        assertEquals(expected, Streams.terms(a, text));
      }
    }
  }

  public void testRandomText() throws IOException {
    ArabicTextAnalyzer[] analyzers = {
      new ArabicTextAnalyzer(),
      new ArabicTextAnalyzer().withExactForms().withStemming(Stemming.ALL_LEMMAS),
      new ArabicTextAnalyzer().withoutStopWords().withStemming(Stemming.LIGHT10),
    };
    for (ArabicTextAnalyzer a : analyzers) {
      checkRandomData(random(), a, Chains.times(2000));
      checkRandomData(random(), a, 10, 8192);
      for (int i = 0; i < 100; i++) {
        checkAnalysisConsistency(random(), a, random().nextBoolean(), Texts.random(random(), 500));
      }
      a.close();
    }
  }

  public void testDefaultLocaleChangesNothing() throws IOException {
    Locale before = Locale.getDefault();
    Set<List<String>> results = new java.util.HashSet<>();
    try {
      for (String tag : new TreeSet<>(Set.of("ar", "tr", "en"))) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        try (Analyzer a = new ArabicTextAnalyzer()) {
          results.add(Streams.terms(a, Texts.article() + " IRAQ ٢٠٢٢"));
        }
      }
    } finally {
      Locale.setDefault(before);
    }
    assertEquals(1, results.size());
  }
}
