package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_stems(text)}: what to index each word under, which is the lemma of its likeliest
 * reading without marks, as {@link ArabicText#lemma} gives it; a word of another script as it
 * stands. As many and in the same order as {@link WordsUdf} gives words. Looks at each word by
 * itself, where {@link LemmasUdf} minds the neighbours.
 */
public final class StemsUdf implements UDF1<@Nullable String, @Nullable List<String>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public StemsUdf() {}

  @Override
  public @Nullable List<String> call(@Nullable String text) {
    return text == null ? null : Words.stems(text);
  }
}
