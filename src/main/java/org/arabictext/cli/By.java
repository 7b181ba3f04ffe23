package org.arabictext.cli;

import java.util.Locale;

/** What makes two words one when they are counted or looked for. */
enum By {
  /** The word as it stands. */
  SURFACE,
  /** The word normalised for search. */
  NORMALIZED,
  /** The light stem. */
  STEM,
  /** The lemma, chosen in context. */
  LEMMA,
  /** The root, chosen in context; words without one are left out. */
  ROOT,
  /** The part of speech, chosen in context. */
  POS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean needsMorphology() {
    return this == LEMMA || this == ROOT || this == POS;
  }
}
