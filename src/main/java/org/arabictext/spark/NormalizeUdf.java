package org.arabictext.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_normalize(text)}: the text normalised for search, as {@link ArabicText#normalize}.
 */
public final class NormalizeUdf implements UDF1<@Nullable String, @Nullable String> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public NormalizeUdf() {}

  @Override
  public @Nullable String call(@Nullable String text) {
    return text == null ? null : ArabicText.normalize(text);
  }
}
