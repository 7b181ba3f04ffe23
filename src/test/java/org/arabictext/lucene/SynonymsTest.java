package org.arabictext.lucene;

import java.io.IOException;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.tests.analysis.BaseTokenStreamTestCase;
import org.apache.lucene.util.CharsRef;
import org.apache.lucene.util.CharsRefBuilder;
import org.arabictext.morphology.Morphology;

/** Synonyms of several words before the other filters: the graph stays one. */
public class SynonymsTest extends BaseTokenStreamTestCase {
  private static Analyzer analyzer(
      String from, String to, Function<TokenStream, TokenStream> filters) throws IOException {
    SynonymMap.Builder builder = new SynonymMap.Builder(true);
    builder.add(words(from), words(to), true);
    SynonymMap synonyms = builder.build();
    return Chains.words(t -> filters.apply(new SynonymGraphFilter(t, synonyms, false)));
  }

  private static CharsRef words(String text) {
    return SynonymMap.Builder.join(text.split(" "), new CharsRefBuilder());
  }

  private static TokenStream lemmas(TokenStream tokens) {
    return new ArabicTextNormalizationFilter(
        new ArabicTextLemmaFilter(tokens, Morphology.standard(), LemmaCandidates.BEST, true));
  }

  public void testOneWordForTwo() throws IOException {
    try (Analyzer a = analyzer("مجلس الشعب", "البرلمان", SynonymsTest::lemmas)) {
      assertAnalyzesTo(
          a,
          "مجلس الشعب كبير",
          new String[] {"البرلمان", "~برلمان", "مجلس", "~مجلس", "الشعب", "~شعب", "كبير", "~كبير"},
          new int[] {0, 0, 0, 0, 5, 5, 11, 11},
          new int[] {10, 10, 4, 4, 10, 10, 15, 15},
          null,
          new int[] {1, 0, 0, 0, 1, 0, 1, 0},
          new int[] {2, 2, 1, 1, 1, 1, 1, 1});
    }
  }

  public void testEqualTermsThatSpanDifferentlyAreBothKept() throws IOException {
    try (Analyzer a = analyzer("أحمد ياسين", "احمد", t -> new ArabicTextNormalizationFilter(t))) {
      assertAnalyzesTo(
          a,
          "أحمد ياسين",
          new String[] {"احمد", "احمد", "ياسين"},
          new int[] {0, 0, 5},
          new int[] {10, 4, 10},
          null,
          new int[] {1, 0, 1},
          new int[] {2, 1, 1});
    }
  }

  public void testRandomText() throws IOException {
    try (Analyzer a = analyzer("a b", "c", SynonymsTest::lemmas)) {
      checkRandomData(random(), a, Chains.times(500));
    }
  }
}
