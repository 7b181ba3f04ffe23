package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_roots(text)}: the root of each word, chosen in context as {@link
 * ArabicText#analyze} does, or an empty string where there is none; as many and in the same order
 * as {@link WordsUdf} gives words.
 */
public final class RootsUdf implements UDF1<@Nullable String, @Nullable List<String>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public RootsUdf() {}

  @Override
  public @Nullable List<String> call(@Nullable String text) {
    return text == null ? null : Words.map(ArabicText.analyze(text), Analysis::root);
  }
}
