package org.arabictext.lexicon;

import java.util.List;
import java.util.Map;

/**
 * One lexicon line: a lemma with what cannot be inferred about it. Immutable and thread-safe.
 *
 * @param pos the part of speech
 * @param lemma the vocalised lemma in NFC, without a homonym's number
 * @param homonym the number that tells two lemmas of one spelling and part of speech apart, or 0
 * @param root the radicals, hamza as ء, or the empty string for words without an Arabic root
 * @param features the named features; each has one or more alternatives
 */
public record Entry(
    PartOfSpeech pos, String lemma, int homonym, String root, Map<String, List<String>> features) {

  /** The frequency band of an entry that does not name one. */
  public static final int DEFAULT_BAND = 2;

  /**
   * Makes an entry; lists and the map are copied.
   *
   * @param pos the part of speech
   * @param lemma the vocalised lemma
   * @param homonym the homonym's number or 0
   * @param root the radicals or the empty string
   * @param features the named features
   */
  public Entry {
    features = Map.copyOf(features);
  }

  /**
   * All alternatives of a feature.
   *
   * @param name the feature's name
   * @return its alternatives in the order of the file, empty where the line does not have it
   */
  public List<String> all(String name) {
    return features.getOrDefault(name, List.of());
  }

  /**
   * The first alternative of a feature.
   *
   * @param name the feature's name
   * @return the alternative, or the empty string where the line does not have it
   */
  public String first(String name) {
    List<String> all = all(name);
    return all.isEmpty() ? "" : all.get(0);
  }

  /**
   * Whether the line has the feature.
   *
   * @param name the feature's name
   * @return true if it is there
   */
  public boolean has(String name) {
    return features.containsKey(name);
  }

  /**
   * Whether the line has the feature with just this value.
   *
   * @param name the feature's name
   * @param value the value asked for
   * @return true if it is there
   */
  public boolean is(String name, String value) {
    return first(name).equals(value);
  }

  /**
   * The frequency band: 1 rare to 6 among the commonest.
   *
   * @return the band, {@link #DEFAULT_BAND} where the line does not name it
   */
  public int band() {
    return has("band") ? first("band").charAt(0) - '0' : DEFAULT_BAND;
  }

  /**
   * What makes the entry unique: part of speech, lemma and homonym's number.
   *
   * @return the identity as written in the files
   */
  public String id() {
    return pos.label() + '\t' + lemma + (homonym == 0 ? "" : "#" + homonym);
  }
}
