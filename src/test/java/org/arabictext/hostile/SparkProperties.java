package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.arabictext.ArabicText;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.spark.LemmasUdf;
import org.arabictext.spark.NormalizeUdf;
import org.arabictext.spark.RootsUdf;
import org.arabictext.spark.StemsUdf;
import org.arabictext.spark.StripDiacriticsUdf;
import org.arabictext.spark.WordsUdf;

/**
 * Spark's functions, which are plain classes, say of a text what the facade says. Those that give
 * rows need a whole Spark and are tried in the profile spark.
 */
final class SparkProperties {
  private SparkProperties() {}

  static void check(String text) {
    List<AnalyzedToken> words =
        ArabicText.analyze(text).stream().filter(t -> t.token().type().isWord()).toList();
    assertThat(new NormalizeUdf().call(text)).isEqualTo(ArabicText.normalize(text));
    assertThat(new StripDiacriticsUdf().call(text)).isEqualTo(ArabicText.stripDiacritics(text));
    assertThat(new WordsUdf().call(text)).isEqualTo(ArabicText.words(text));
    assertThat(new StemsUdf().call(text).stream().map(ArabicText::normalize).toList())
        .isEqualTo(ArabicText.words(text).stream().map(ArabicText::stem).toList());
    assertThat(new LemmasUdf().call(text))
        .isEqualTo(words.stream().map(t -> t.analysis().lemma()).toList());
    assertThat(new RootsUdf().call(text))
        .isEqualTo(words.stream().map(t -> t.analysis().root()).toList());
  }
}
