package org.arabictext.spark;

import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_strip(text)}: the text without vowel signs and other marks, and otherwise as it
 * was; see {@link Rule#DIACRITICS}.
 */
public final class StripDiacriticsUdf implements UDF1<@Nullable String, @Nullable String> {
  private static final long serialVersionUID = 1L;
  private static final Normalizer STRIP = Normalizer.none().with(Rule.DIACRITICS);

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public StripDiacriticsUdf() {}

  @Override
  public @Nullable String call(@Nullable String text) {
    return text == null ? null : STRIP.normalize(text);
  }
}
