package org.arabictext.script;

import java.util.Objects;

/**
 * Writes Arabic in Latin letters and, for the one-to-one schemes, back.
 *
 * <p>The four Buckwalter schemes replace one character by one character and keep everything that is
 * not in their table. Such a scheme is lossless: {@code toArabic(toLatin(text))} equals {@code
 * text}, for every text that does not itself contain the scheme's Latin symbols. {@link #ALA_LC}
 * and {@link #ISO_233_2} are for human readers; they need vocalised text, as vowels that are not
 * written cannot be guessed, and they cannot be read back.
 *
 * <pre>{@code
 * Transliteration.BUCKWALTER.toLatin("كِتَاب");   // kitaAb
 * Transliteration.BUCKWALTER.toArabic("kitaAb"); // كِتَاب
 * Transliteration.ALA_LC.toLatin("كِتَاب");       // kitāb
 * }</pre>
 *
 * <p>Immutable and thread safe. Linear time; text of any kind is accepted.
 */
public enum Transliteration {
  /** Tim Buckwalter's scheme as in the Penn Arabic Treebank; ASCII only. */
  BUCKWALTER("'|>&<}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{PJVG"),

  /** Buckwalter with letters instead of the punctuation that regular expressions and shells eat. */
  SAFE_BUCKWALTER("CMOWIQAbptvjHxdVrzscSDTZEg_fqklmnhwYyFNKaui~oeLPJBG"),

  /** Buckwalter without the three characters that XML reserves ({@code > & <}). */
  XML_BUCKWALTER("'|OWI}AbptvjHxd*rzs$SDTZEg_fqklmnhwYyFNKaui~o`{PJVG"),

  /**
   * Habash, Soudi and Buckwalter, "On Arabic Transliteration" (2007): one letter for one letter,
   * readable. Sukun is the middle dot U+00B7, so that a full stop remains a full stop.
   */
  HABASH_SOUDI_BUCKWALTER(
      "'\u0100\u00C2\u0175\u01CD\u0177Ab\u0127t\u03B8jHxd\u00F0rzs\u0161SDT\u010E\u03C2\u03B3"
          + "_fqklmnhw\u00FDy\u00E3\u0169\u0129aui~\u00B7\u00E1\u00C4PJVG"),

  /** The romanisation of the American Library Association and the Library of Congress; one way. */
  ALA_LC(Romanizer.ALA_LC),

  /** ISO 233-2:1993, the simplified transliteration used by European libraries; one way. */
  ISO_233_2(Romanizer.ISO_233_2);

  private final Scheme scheme;
  private final boolean reversible;

  Transliteration(String latin) {
    this.scheme = new LetterTable(latin);
    this.reversible = true;
  }

  Transliteration(Scheme scheme) {
    this.scheme = scheme;
    this.reversible = false;
  }

  /**
   * Writes Arabic text in Latin letters.
   *
   * @param text any text
   * @return the text with its Arabic letters and marks replaced
   */
  public String toLatin(CharSequence text) {
    return scheme.toLatin(Objects.requireNonNull(text, "text"));
  }

  /**
   * Reads a transliteration back.
   *
   * @param latin text in this scheme
   * @return the text in Arabic letters; characters that the scheme does not use stay as they are
   * @throws UnsupportedOperationException for a scheme that is not {@linkplain #isReversible()
   *     reversible}
   */
  public String toArabic(CharSequence latin) {
    return scheme.toArabic(Objects.requireNonNull(latin, "latin"));
  }

  /**
   * Tells whether the scheme can be read back.
   *
   * @return true for the four Buckwalter schemes
   */
  public boolean isReversible() {
    return reversible;
  }
}
