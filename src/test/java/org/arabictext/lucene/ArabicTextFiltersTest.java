package org.arabictext.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.arabictext.tokenize.StopWords;

/** Each filter by itself. */
public class ArabicTextFiltersTest extends BaseTokenStreamTestCase {
  private static Function<TokenStream, TokenStream> lemmas(LemmaCandidates which, boolean exact) {
    return t -> new ArabicTextLemmaFilter(t, Morphology.standard(), which, exact);
  }

  private static Function<TokenStream, TokenStream> clitics(Scheme scheme) {
    return t -> new ArabicTextCliticFilter(t, Morphology.standard(), scheme);
  }

  // Normalisation

  public void testNormalizationKeepsOffsets() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextNormalizationFilter::new)) {
      assertAnalyzesTo(
          a,
          "أَحْمَدُ ٢٠٢٢ مَدْرَسَة",
          new String[] {"احمد", "2022", "مدرسه"},
          new int[] {0, 9, 14},
          new int[] {8, 13, 23});
    }
  }

  public void testLigatureOfSeveralWordsBecomesSeveralTokens() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextNormalizationFilter::new)) {
      assertAnalyzesTo(
          a,
          "محمد \uFDFA نبي",
          new String[] {"محمد", "صلي", "الله", "عليه", "وسلم", "نبي"},
          new int[] {0, 5, 5, 5, 5, 7},
          new int[] {4, 6, 6, 6, 6, 10},
          new int[] {1, 1, 1, 1, 1, 1});
    }
  }

  public void testTermWithSpacesStaysOne() throws IOException {
    try (Analyzer a = Chains.whole(ArabicTextNormalizationFilter::new)) {
      assertAnalyzesTo(a, "أَثير حمزة", new String[] {"اثير حمزه"});
      checkOneTerm(a, "", "");
    }
  }

  public void testTermOfMarksOnlyLeavesAGap() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextNormalizationFilter::new)) {
      assertAnalyzesTo(
          a,
          "كتاب \u064E\u0651 قلم",
          new String[] {"كتاب", "قلم"},
          new int[] {0, 8},
          new int[] {4, 11},
          new int[] {1, 2});
    }
  }

  public void testEqualTermsAtOnePositionBecomeOne() throws IOException {
    Morphology two =
        Morphology.of(
            List.of(
                LexiconReader.parse("noun\tأَمْن\tءمن"), LexiconReader.parse("adj\tآمِن\tءمن")));
    Function<TokenStream, TokenStream> lemmas =
        t -> new ArabicTextLemmaFilter(t, two, LemmaCandidates.ALL, false);
    try (Analyzer a = Chains.words(lemmas)) {
      assertAnalyzesTo(a, "امن", new String[] {"أمن", "آمن"}, new int[] {1, 0});
    }
    try (Analyzer a = Chains.words(t -> new ArabicTextNormalizationFilter(lemmas.apply(t)))) {
      assertAnalyzesTo(a, "امن قلم", new String[] {"امن", "قلم"}, new int[] {1, 1});
    }
  }

  public void testRulesCanBeChosen() throws IOException {
    Normalizer digits = Normalizer.none().with(Rule.DIGITS);
    try (Analyzer a = Chains.words(t -> new ArabicTextNormalizationFilter(t, digits))) {
      assertAnalyzesTo(a, "أحمد ٥", new String[] {"أحمد", "5"});
    }
  }

  // Stop words

  public void testStopWordsInAnySpellingLeaveGaps() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextStopFilter::new)) {
      assertAnalyzesTo(
          a,
          "ذهب إِلَى الى وفي المدرسة",
          new String[] {"ذهب", "المدرسة"},
          new int[] {0, 18},
          new int[] {3, 25},
          new int[] {1, 4});
    }
  }

  public void testAliIsNoStopWord() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextStopFilter::new)) {
      assertAnalyzesTo(a, "علي على علی", new String[] {"علي", "علی"});
    }
  }

  public void testStopWordsAfterNormalization() throws IOException {
    Function<TokenStream, TokenStream> chain =
        t ->
            new ArabicTextStopFilter(
                new ArabicTextNormalizationFilter(t), StopWords.standard(), Set.of());
    try (Analyzer a = Chains.words(chain)) {
      assertAnalyzesTo(a, "إلى \uFED3\uFEF2 بيت", new String[] {"بيت"});
    }
  }

  // Light stems and Snowball

  public void testLight10() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextLightStemFilter::new)) {
      assertAnalyzesTo(
          a, "والكتاب المعلمون لبنان ولد", new String[] {"كتاب", "معلم", "لبن", "ولد"});
    }
  }

  public void testLight10GivesLucenesStems() throws IOException {
    try (Analyzer ours =
            Chains.words(t -> new ArabicTextLightStemFilter(new ArabicNormalizationFilter(t)));
        Analyzer lucenes =
            Chains.words(t -> new ArabicStemFilter(new ArabicNormalizationFilter(t)))) {
      assertSameTerms(ours, lucenes);
    }
  }

  public void testSnowballGivesLucenesStems() throws IOException {
    try (Analyzer ours = Chains.words(ArabicTextSnowballFilter::new);
        Analyzer lucenes = Chains.words(t -> new SnowballFilter(t, "Arabic"))) {
      assertSameTerms(ours, lucenes);
    }
  }

  private static void assertSameTerms(Analyzer ours, Analyzer lucenes) throws IOException {
    for (String text : Texts.all()) {
      assertEquals(Streams.terms(lucenes, text), Streams.terms(ours, text));
    }
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = 0; n < 300; n++) {
        String letters = "الوبكفهانتيةمسر ";
        text.append(letters.charAt(random().nextInt(letters.length())));
      }
      assertEquals(Streams.terms(lucenes, text.toString()), Streams.terms(ours, text.toString()));
    }
  }

  // Lemmas and roots

  public void testLemmas() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextLemmaFilter::new)) {
      assertAnalyzesTo(
          a,
          "أفلام وللكتاب يكتبون السجون وزير لبنان مدارس",
          new String[] {"فيلم", "كتاب", "كتب", "سجن", "وزير", "لبنان", "مدرسة"},
          new int[] {0, 6, 14, 21, 28, 33, 39},
          new int[] {5, 13, 20, 27, 32, 38, 44});
    }
  }

  public void testLemmaOfNumbersWithParticlesAndOfForeignWords() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextLemmaFilter::new)) {
      assertAnalyzesTo(
          a,
          "و1997 ب15000 Lucene 42 كوفيد19",
          new String[] {"1997", "15000", "Lucene", "42", "كوفيد19"});
    }
    try (Analyzer a = Chains.whole(ArabicTextLemmaFilter::new)) {
      checkOneTerm(a, "\uD800", "\uD800");
      checkOneTerm(a, "", "");
    }
  }

  public void testAllLemmasStandAtOnePosition() throws IOException {
    try (Analyzer a = Chains.words(lemmas(LemmaCandidates.ALL, false))) {
      // book, or writers
      assertAnalyzesTo(
          a,
          "الكتاب جديد",
          new String[] {"كتاب", "كاتب", "جديد"},
          new int[] {0, 0, 7},
          new int[] {6, 6, 11},
          new int[] {1, 0, 1});
    }
  }

  public void testExactFormBesideTheLemma() throws IOException {
    try (Analyzer a = Chains.words(lemmas(LemmaCandidates.BEST, true))) {
      assertAnalyzesTo(
          a,
          "السجون في 2022",
          new String[] {"السجون", "~سجن", "في", "~في", "2022"},
          new int[] {0, 0, 7, 7, 10},
          new int[] {6, 6, 9, 9, 14},
          new int[] {1, 0, 1, 0, 1});
    }
  }

  public void testNumberWithAParticleBesideThePlainNumber() throws IOException {
    try (Analyzer a = Chains.words(lemmas(LemmaCandidates.BEST, true))) {
      assertAnalyzesTo(a, "و1997 1997", new String[] {"و1997", "1997", "1997"});
    }
  }

  public void testOwnLexicon() throws IOException {
    Morphology own =
        Morphology.standard()
            .plus(List.of(LexiconReader.parse("noun\tزَمْبِلِيط\t-\tpl=زَمَابِيل")));
    try (Analyzer a =
        Chains.words(t -> new ArabicTextLemmaFilter(t, own, LemmaCandidates.BEST, false))) {
      assertAnalyzesTo(a, "الزمابيل", new String[] {"زمبليط"});
    }
  }

  public void testRoots() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextRootFilter::new)) {
      assertAnalyzesTo(
          a,
          "مكتبة يكتبون كاتب سوريا Lucene",
          new String[] {"كتب", "كتب", "كتب", "سوريا", "Lucene"});
    }
  }

  public void testKeywordsAreLeftAlone() throws IOException {
    CharArraySet keywords = new CharArraySet(Set.of("السجون"), false);
    for (Function<TokenStream, TokenStream> filter : stemmers()) {
      try (Analyzer a = Chains.words(t -> filter.apply(new SetKeywordMarkerFilter(t, keywords)))) {
        assertAnalyzesTo(a, "السجون", new String[] {"السجون"});
      }
    }
  }

  private static List<Function<TokenStream, TokenStream>> stemmers() {
    return List.of(
        ArabicTextLightStemFilter::new,
        ArabicTextSnowballFilter::new,
        ArabicTextLemmaFilter::new,
        ArabicTextRootFilter::new,
        lemmas(LemmaCandidates.ALL, true),
        clitics(Scheme.MORPHEMES));
  }

  public void testEmptyTerms() throws IOException {
    for (Function<TokenStream, TokenStream> filter : stemmers()) {
      try (Analyzer a = Chains.whole(filter)) {
        checkOneTerm(a, "", "");
      }
    }
  }

  // Clitics

  public void testCliticsHaveTheirOwnOffsetsAndPositions() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextCliticFilter::new)) {
      assertAnalyzesTo(
          a,
          "قال وللسلطة مدرسته",
          new String[] {"قال", "و", "ل", "السلطة", "مدرسة", "ه"},
          new int[] {0, 4, 5, 6, 12, 17},
          new int[] {3, 5, 6, 11, 17, 18},
          new int[] {1, 1, 1, 1, 1, 1});
    }
  }

  public void testSchemes() throws IOException {
    String[][] expected = {
      {"و", "ل", "السلطة"}, {"و", "ل", "السلطة"}, {"و", "ل", "ال", "سلطة"},
    };
    Scheme[] schemes = {Scheme.D2, Scheme.ATB, Scheme.D3};
    for (int i = 0; i < schemes.length; i++) {
      try (Analyzer a = Chains.words(clitics(schemes[i]))) {
        assertAnalyzesTo(a, "وللسلطة", expected[i]);
      }
    }
  }

  public void testWordsWithoutClitics() throws IOException {
    try (Analyzer a = Chains.words(ArabicTextCliticFilter::new)) {
      String[] words = {"وزير", "والد", "باريس", "كتاب", "لبنان", "Lucene"};
      assertAnalyzesTo(a, String.join(" ", words), words);
    }
  }

  public void testCliticsOfAChangedTermHaveTheOffsetsOfTheToken() throws IOException {
    Function<TokenStream, TokenStream> chain =
        t -> new ArabicTextCliticFilter(new ArabicTextNormalizationFilter(t));
    try (Analyzer a = Chains.words(chain)) {
      assertAnalyzesTo(a, "وقَالَ", new String[] {"و", "قال"}, new int[] {0, 0}, new int[] {6, 6});
    }
  }

  // Anything

  public void testRandomText() throws IOException {
    for (Function<TokenStream, TokenStream> filter : stemmers()) {
      try (Analyzer a = Chains.words(filter)) {
        checkRandomData(random(), a, Chains.times(1000));
      }
      try (Analyzer a = Chains.of(ArabicTextTokenizer::new, filter)) {
        checkRandomData(random(), a, Chains.times(500));
      }
    }
    try (Analyzer a = Chains.words(ArabicTextNormalizationFilter::new)) {
      checkRandomData(random(), a, Chains.times(2000));
    }
    try (Analyzer a = Chains.words(ArabicTextStopFilter::new)) {
      checkRandomData(random(), a, Chains.times(1000));
    }
  }
}
