package org.arabictext.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_strip(text)}: the text without vowel signs and other marks, and otherwise as it
 * was, as {@link ArabicText#stripDiacritics}.
 */
public final class StripDiacriticsUdf implements UDF1<@Nullable String, @Nullable String> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public StripDiacriticsUdf() {}

  @Override
  public @Nullable String call(@Nullable String text) {
    return text == null ? null : ArabicText.stripDiacritics(text);
  }
}
