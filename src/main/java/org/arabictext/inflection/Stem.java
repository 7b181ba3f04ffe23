package org.arabictext.inflection;

/**
 * A stem: what is left of an inflected word when the letters of its prefix and ending are taken
 * off, with the cells of the paradigm it serves. Immutable.
 *
 * @param vocalised the stem as written, vocalised, without the vowel that joins the ending
 * @param cells a bit for every {@link VerbCell} or {@link NominalCell} (by ordinal)
 * @param passive whether it is a stem of the passive
 */
public record Stem(String vocalised, long cells, boolean passive) {}
