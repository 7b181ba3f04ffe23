package org.arabictext.spark;

import java.util.List;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.jspecify.annotations.Nullable;

/**
 * {@code arabic_lemmas(text)}: the vocalised lemma of each word, chosen in context as {@link
 * ArabicText#analyze} does; as many and in the same order as {@link WordsUdf} gives words.
 */
public final class LemmasUdf implements UDF1<@Nullable String, @Nullable List<String>> {
  private static final long serialVersionUID = 1L;

  /** Makes the function, as Spark does when it is registered by the name of its class. */
  public LemmasUdf() {}

  @Override
  public @Nullable List<String> call(@Nullable String text) {
    return text == null ? null : Words.map(ArabicText.analyze(text), Analysis::lemma);
  }
}
