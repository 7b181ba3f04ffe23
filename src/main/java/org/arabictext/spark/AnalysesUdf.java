package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_analyses(text)}: the tokens of the text with lemma, root and part of speech, as
 * {@link ArabicText#analyze}; see {@link ArabicTextUdfs#ANALYSES}. One call costs what {@link
 * LemmasUdf} does, and gives words, lemmas, roots and offsets together.
 */
public final class AnalysesUdf implements UDF1<@Nullable String, @Nullable List<Row>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public AnalysesUdf() {}

  @Override
  public @Nullable List<Row> call(@Nullable String text) {
    return text == null ? null : ArabicText.analyze(text).stream().map(Rows::of).toList();
  }
}
