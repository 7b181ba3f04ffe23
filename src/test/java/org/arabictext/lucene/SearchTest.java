package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What people search for is found, and exactly its letters are highlighted. */
class SearchTest {
  private static final List<SearchCase> CASES = SearchCase.all();

  private static List<String> documents() {
    return Stream.concat(CASES.stream().map(SearchCase::document), Stream.of(Texts.article()))
        .distinct()
        .toList();
  }

  private static void check(Analyzer analyzer) throws IOException {
    SoftAssertions softly = new SoftAssertions();
    try (SearchIndex index = new SearchIndex(analyzer, documents())) {
      for (SearchCase c : CASES) {
        List<String> found = index.search(c.query());
        String bare = c.document();
        if (c.wanted()) {
          softly.assertThat(found).as(c.query()).contains(c.text());
        } else {
          softly.assertThat(index.finds(c.query(), bare)).as(c.query() + " x " + bare).isFalse();
        }
      }
    }
    softly.assertAll();
  }

  @Test
  void recommendedAnalyzer() throws IOException {
    try (Analyzer analyzer = new ArabicTextAnalyzer()) {
      check(analyzer);
    }
  }

  @Test
  void withExactForms() throws IOException {
    try (Analyzer analyzer = new ArabicTextAnalyzer().withExactForms()) {
      check(analyzer);
    }
  }

  @Test
  void withTheCharFilter() throws IOException {
    Analyzer analyzer =
        Chains.of(
            ArabicTextTokenizer::new,
            t -> AnalyzerSettings.recommended().filters(t),
            r ->
                new ArabicTextCharFilter(
                    r, AnalyzerSettings.spelled(org.arabictext.normalize.Normalizer.search())));
    check(analyzer);
  }

  @Test
  void everyFormOfAWordInTheArticle() throws IOException {
    try (Analyzer analyzer = new ArabicTextAnalyzer();
        SearchIndex index = new SearchIndex(analyzer, List.of(Texts.article()))) {
      assertThat(highlights(index, "سجن"))
          .containsExactlyInAnyOrder(
              "سجنًا", "السجن", "السجن", "سجن", "السجون", "السجن", "السجن", "سجن", "سجن", "السجن",
              "السجن", "بالسجن");
      assertThat(highlights(index, "عنصر"))
          .containsExactlyInAnyOrder("عناصر", "العناصر", "عناصر", "عناصر", "عناصر");
      assertThat(highlights(index, "الارهابى")).contains("الإرهابي", "الإرهابية", "إرهابيو");
      assertThat(highlights(index, "التعاون الأمني")).contains("تعاون", "أمني", "والأمني");
    }
  }

  private static List<String> highlights(SearchIndex index, String query) throws IOException {
    List<String> out = new ArrayList<>();
    for (String hit : index.search(query)) {
      Matcher matcher = Pattern.compile("\\[([^\\]]*)\\]").matcher(hit);
      while (matcher.find()) {
        out.add(matcher.group(1));
      }
    }
    return out;
  }

  @Test
  void quotedExactSearchAndStemmedSearchInOneField() throws IOException {
    List<String> texts = List.of("قرأت الكتب القديمة", "ضاع الكتاب القديم", "في كتابه");
    try (Analyzer both = new ArabicTextAnalyzer().withExactForms();
        Analyzer exact = new ArabicTextAnalyzer().withStemming(Stemming.NONE);
        SearchIndex index = new SearchIndex(both, texts)) {
      assertThat(index.search("كتاب")).hasSize(3);
      assertThat(index.phrase(exact, "الكتاب")).containsExactly("ضاع [الكتاب] القديم");
      assertThat(index.phrase(exact, "كتاب")).isEmpty();
      assertThat(index.phrase(exact, "الكِتَاب القَديم")).hasSize(1);
      assertThat(index.phrase(exact, "كتاب قديم")).isEmpty();
      assertThat(index.phrase(both, "كتاب قديم")).hasSize(2);
      // of two documents with the word, the one with the very form comes first
      assertThat(index.search("كتابه").get(0)).isEqualTo("في [كتابه]");
    }
  }

  /** Should this fail: run {@link SearchComparison} and put what it prints into the document. */
  @Test
  void tableInTheDocument() throws IOException {
    assumeTrue(System.getProperty("arabictext.lucene") == null, "a table of Lucene 9");
    String document = Files.readString(Path.of("docs/lucene.md"));
    assertThat(document).contains(SearchComparison.table());
  }
}
