package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.jspecify.annotations.Nullable;

/** {@code arabic_words(text)}: the words of the text as they stand, as {@link ArabicText#words}. */
public final class WordsUdf implements UDF1<@Nullable String, @Nullable List<String>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public WordsUdf() {}

  @Override
  public @Nullable List<String> call(@Nullable String text) {
    return text == null ? null : ArabicText.words(text);
  }
}
