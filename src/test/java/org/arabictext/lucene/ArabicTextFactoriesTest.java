package org.arabictext.lucene;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharFilterFactory;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenizerFactory;
import org.apache.lucene.analysis.custom.CustomAnalyzer;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;

/** The parts by their names, as Solr and others ask for them. */
public class ArabicTextFactoriesTest extends BaseTokenStreamTestCase {
  private static final List<String> FILTERS =
      List.of(
          "arabicTextNormalization",
          "arabicTextStop",
          "arabicTextLightStem",
          "arabicTextSnowball",
          "arabicTextLemma",
          "arabicTextRoot",
          "arabicTextClitics");

  public void testEveryNameIsFoundOnce() {
    for (String name : FILTERS) {
      assertOnce(name, TokenFilterFactory.availableTokenFilters());
      assertEquals("org.arabictext.lucene", TokenFilterFactory.lookupClass(name).getPackageName());
    }
    assertOnce("arabicText", TokenizerFactory.availableTokenizers());
    assertOnce("arabicTextChar", CharFilterFactory.availableCharFilters());
  }

  private static void assertOnce(String name, Set<String> names) {
    long count = names.stream().filter(n -> n.equalsIgnoreCase(name)).count();
    assertEquals(name, 1, count);
  }

  public void testUnknownParametersAreRejected() {
    for (String name : FILTERS) {
      assertRejected(() -> TokenFilterFactory.forName(name, args("bogus", "1")));
    }
    assertRejected(() -> TokenizerFactory.forName("arabicText", args("bogus", "1")));
    assertRejected(() -> CharFilterFactory.forName("arabicTextChar", args("bogus", "1")));
  }

  private static void assertRejected(ThrowingRunnable made) {
    IllegalArgumentException e = expectThrows(IllegalArgumentException.class, made);
    assertTrue(e.getMessage(), e.getMessage().contains("Unknown parameters: {bogus=1}"));
  }

  public void testBadValuesAreRejectedWithThePossibleOnes() {
    IllegalArgumentException e =
        expectThrows(
            IllegalArgumentException.class,
            () -> TokenFilterFactory.forName("arabicTextClitics", args("scheme", "X9")));
    assertEquals(
        "Bad value of scheme: 'X9'; possible: [D1, D2, ATB, D3, MORPHEMES]", e.getMessage());
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenFilterFactory.forName("arabicTextNormalization", args("preset", "best")));
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenizerFactory.forName("arabicText", args("maxTokenLength", "0")));
    expectThrows(
        IllegalArgumentException.class,
        () -> TokenFilterFactory.forName("arabicTextStop", args("categories", "verb")));
  }

  public void testConstructorsForTheServiceLoader() {
    expectThrows(UnsupportedOperationException.class, ArabicTextTokenizerFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextCharFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextNormalizationFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextStopFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextLightStemFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextSnowballFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextLemmaFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextRootFilterFactory::new);
    expectThrows(UnsupportedOperationException.class, ArabicTextCliticFilterFactory::new);
  }

  public void testNamesOfConstantsInAnyLocale() throws IOException {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr", "ar"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertFilter("و1997", new String[] {"1997"}, "arabicTextLemma", "candidates", "best");
        assertFilter("٢٢", new String[] {"22"}, "arabicTextNormalization", "with", "digits");
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  public void testParametersOfFilters() throws IOException {
    assertFilter("أسئلة", new String[] {"اسيله"}, "arabicTextNormalization", "preset", "widest");
    assertFilter(
        "أحمدٌ ٢", new String[] {"أحمد", "2"}, "arabicTextNormalization", "without", "alef");
    assertFilter("السجون", new String[] {"السجون", "~سجن"}, "arabicTextLemma", "exact", "true");
    assertFilter("السجون", new String[] {"السجون", "~سجن"}, "arabicTextRoot", "exact", "true");
    assertFilter(
        "الكتاب", new String[] {"الكتاب", "~كتاب"}, "arabicTextLightStem", "exact", "true");
    assertFilter("الكتاب", new String[] {"الكتاب", "~كتاب"}, "arabicTextSnowball", "exact", "true");
    assertFilter("الكتاب", new String[] {"كتاب", "كاتب"}, "arabicTextLemma", "candidates", "all");
    assertFilter("والبيت", new String[] {"و", "ال", "بيت"}, "arabicTextClitics", "scheme", "d3");
    assertFilter(
        "هو في البيت", new String[] {"في", "البيت"}, "arabicTextStop", "categories", "pronoun");
    assertFilter(
        "ولكن بيت", new String[] {"ولكن", "بيت"}, "arabicTextStop", "conjunctions", "false");
    assertFilter("في من بيت", new String[] {"من", "بيت"}, "arabicTextStop", "keep", "من");
  }

  public void testParametersOfTheTokenizer() throws IOException {
    try (Analyzer a =
        CustomAnalyzer.builder()
            .withTokenizer("arabicText", "maxTokenLength", "9", "inParts", "false", "marks", "true")
            .build()) {
      assertAnalyzesTo(a, "25/1/2022 - كتاب", new String[] {"25/1/2022", "-", "كتاب"});
    }
  }

  public void testStopWordsAndLexiconFromFiles() throws IOException {
    Path dir = createTempDir();
    Files.writeString(dir.resolve("stop.txt"), "# own words\nمدينة\n", StandardCharsets.UTF_8);
    Files.writeString(
        dir.resolve("own.tsv"), "noun\tزَمْبِلِيط\t-\tpl=زَمَابِيل\n", StandardCharsets.UTF_8);
    try (Analyzer a =
        CustomAnalyzer.builder(dir)
            .withTokenizer("arabicText")
            .addTokenFilter("arabicTextStop", "words", "stop.txt")
            .addTokenFilter("arabicTextLemma", "lexicon", "own.tsv")
            .build()) {
      assertAnalyzesTo(a, "في المدينة مدينة الزمابيل", new String[] {"في", "مدينة", "زمبليط"});
    }
  }

  public void testCharFilterFactory() throws IOException {
    try (Analyzer a =
        CustomAnalyzer.builder()
            .addCharFilter("arabicTextChar", "preset", "none", "with", "encoding,digits")
            .withTokenizer("arabicText")
            .build()) {
      assertAnalyzesTo(a, "ﺍﻟﻌﺮﺑﻴﺔ ٢٠", new String[] {"العربية", "20"});
    }
  }

  public void testRecommendedChainByNamesIsTheAnalyzers() throws IOException {
    try (Analyzer named =
            CustomAnalyzer.builder()
                .withTokenizer("arabicText")
                .addTokenFilter("lowercase")
                .addTokenFilter("arabicTextNormalization", "preset", "spelled")
                .addTokenFilter("arabicTextStop")
                .addTokenFilter("arabicTextLemma")
                .addTokenFilter("arabicTextNormalization")
                .build();
        Analyzer ours = new ArabicTextAnalyzer()) {
      for (String text : Texts.all()) {
        assertEquals(Streams.terms(ours, text), Streams.terms(named, text));
      }
    }
  }

  private static Map<String, String> args(String... pairs) {
    Map<String, String> args = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      args.put(pairs[i], pairs[i + 1]);
    }
    return args;
  }

  private static void assertFilter(String text, String[] terms, String name, String... pairs)
      throws IOException {
    TokenFilterFactory factory = TokenFilterFactory.forName(name, args(pairs));
    assertTokenStreamContents(
        factory.create(whitespaceMockTokenizer(new StringReader(text))), terms);
  }
}
