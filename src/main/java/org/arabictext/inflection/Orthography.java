package org.arabictext.inflection;

import java.util.Objects;

/** The spelling of stems that stand alone. Stateless and thread-safe. */
public final class Orthography {
  private Orthography() {}

  /**
   * Writes a stem as it is written at the end of a word: the hamza of أَبْنَاؤ gets the line back.
   *
   * @param stem a vocalised stem
   * @return its letters without marks
   */
  public static String alone(String stem) {
    Objects.requireNonNull(stem, "stem");
    int last = stem.length() - 1;
    boolean hamza = last > 0 && "ؤئأ".indexOf(stem.charAt(last)) >= 0;
    return Sounds.bare(hamza ? Sounds.spell(Sounds.expand(stem)) : stem);
  }
}
