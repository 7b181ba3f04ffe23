package org.arabictext.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF2;
import org.arabictext.ArabicText;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_segments(text, scheme)}: the words of the text cut as a {@link Scheme} says, read
 * in context as {@link ArabicText#analyze} does; see {@link ArabicTextUdfs#SEGMENTS}. The segments
 * of a word have the same {@code word}, its index among the words that {@link WordsUdf} gives.
 */
public final class SegmentsUdf
    implements UDF2<@Nullable String, @Nullable String, @Nullable List<Row>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public SegmentsUdf() {}

  /**
   * Cuts the words of a text.
   *
   * @param text any text, or null
   * @param scheme the name of a {@link Scheme}, in letters of any case, or null
   * @return the segments, in order; null if one of the parameters is
   * @throws IllegalArgumentException if there is no such scheme: that is a fault of the query, and
   *     ends it
   */
  @Override
  public @Nullable List<Row> call(@Nullable String text, @Nullable String scheme) {
    if (text == null || scheme == null) {
      return null;
    }
    Scheme cut = Scheme.valueOf(scheme.toUpperCase(Locale.ROOT));
    List<Row> rows = new ArrayList<>();
    int word = 0;
    for (AnalyzedToken token : ArabicText.analyze(text)) {
      if (token.token().type().isWord()) {
        for (Segment segment : token.analysis().segments(cut)) {
          rows.add(Rows.of(word, token.token().start(), segment));
        }
        word++;
      }
    }
    return rows;
  }
}
