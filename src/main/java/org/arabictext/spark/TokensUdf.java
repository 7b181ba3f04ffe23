package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_tokens(text)}: the tokens of the text, as {@link ArabicText#tokens}, each with its
 * text, start, end and type; see {@link ArabicTextUdfs#TOKENS}.
 */
public final class TokensUdf implements UDF1<@Nullable String, @Nullable List<Row>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public TokensUdf() {}

  @Override
  public @Nullable List<Row> call(@Nullable String text) {
    return text == null ? null : ArabicText.tokens(text).stream().map(Rows::of).toList();
  }
}
