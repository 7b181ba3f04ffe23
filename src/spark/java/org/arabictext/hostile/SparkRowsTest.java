package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.spark.sql.Row;
import org.arabictext.ArabicText;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Scheme;
import org.arabictext.spark.AnalysesUdf;
import org.arabictext.spark.SegmentsUdf;
import org.arabictext.spark.SentencesUdf;
import org.arabictext.spark.TokensUdf;
import org.junit.jupiter.api.Test;

/** Spark's functions that give rows say of a text what the facade says. */
class SparkRowsTest {
  @Test
  void rowsSayWhatTheFacadeSays() {
    HostileText.each(0, 10_000, new HostileText(1)::text, SparkRowsTest::check);
  }

  private static void check(String text) {
    List<AnalyzedToken> read = ArabicText.analyze(text);
    List<AnalyzedToken> words = read.stream().filter(t -> t.token().type().isWord()).toList();
    assertThat(cells(new TokensUdf().call(text)))
        .isEqualTo(
            ArabicText.tokens(text).stream()
                .map(t -> List.<Object>of(t.text(), t.start(), t.end(), t.type().name()))
                .toList());
    assertThat(cells(new SentencesUdf().call(text)))
        .isEqualTo(
            ArabicText.sentences(text).stream()
                .map(s -> List.<Object>of(s.text(), s.start(), s.end()))
                .toList());
    assertThat(cells(new AnalysesUdf().call(text)))
        .isEqualTo(read.stream().map(SparkRowsTest::analysis).toList());
    for (Scheme scheme : Scheme.values()) {
      String name = scheme.name().toLowerCase(Locale.ROOT);
      assertThat(cells(new SegmentsUdf().call(text, name))).isEqualTo(segments(words, scheme));
    }
  }

  private static List<Object> analysis(AnalyzedToken read) {
    return List.of(
        read.token().text(),
        read.token().start(),
        read.token().end(),
        read.token().type().name(),
        read.analysis().lemma(),
        read.analysis().root(),
        read.analysis().partOfSpeech().name());
  }

  private static List<List<Object>> segments(List<AnalyzedToken> words, Scheme scheme) {
    List<List<Object>> out = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int word = i;
      int start = words.get(i).token().start();
      words.get(i).analysis().segments(scheme).stream()
          .map(
              s ->
                  List.<Object>of(
                      word,
                      s.surface(),
                      start + s.start(),
                      start + s.end(),
                      s.kind().name(),
                      s.form()))
          .forEach(out::add);
    }
    return out;
  }

  private static List<List<Object>> cells(List<Row> rows) {
    return rows.stream()
        .map(row -> IntStream.range(0, row.size()).mapToObj(row::get).toList())
        .toList();
  }
}
