package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.tokenize.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_sentences(text)}: the sentences of the text, as {@link Sentences#standard()} cuts
 * them, each with its text, start and end; see {@link ArabicTextUdfs#SENTENCES}.
 */
public final class SentencesUdf implements UDF1<@Nullable String, @Nullable List<Row>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public SentencesUdf() {}

  @Override
  public @Nullable List<Row> call(@Nullable String text) {
    return text == null ? null : Sentences.standard().split(text).stream().map(Rows::of).toList();
  }
}
