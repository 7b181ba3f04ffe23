package org.arabictext.morphology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * One reading of a word: its segments, lemma, root, part of speech and features. Immutable and
 * thread-safe.
 */
public final class Analysis {
  private final String word;
  private final List<Segment> morphemes;
  private final String lemma;
  private final String root;
  private final PartOfSpeech part;
  private final Map<String, String> features;
  private final int score;
  private final boolean guess;

  Analysis(
      String word,
      List<Segment> morphemes,
      String lemma,
      String root,
      PartOfSpeech part,
      Map<String, String> features,
      int score,
      boolean guess) {
    this.word = word;
    this.morphemes = morphemes;
    this.lemma = lemma;
    this.root = root;
    this.part = part;
    this.features = features;
    this.score = score;
    this.guess = guess;
  }

  /**
   * The word as it was given.
   *
   * @return the word
   */
  public String word() {
    return word;
  }

  /**
   * The word in its finest pieces, those of {@link Scheme#MORPHEMES}. They tile the word.
   *
   * @return the segments, in order, at least one
   */
  public List<Segment> segments() {
    return morphemes;
  }

  /**
   * The word cut as a scheme says. The segments tile the word.
   *
   * @param scheme how finely to cut
   * @return the segments, in order, at least one
   */
  public List<Segment> segments(Scheme scheme) {
    return Segments.recut(word, morphemes, Objects.requireNonNull(scheme, "scheme"));
  }

  /**
   * The lemma.
   *
   * @return the vocalised lemma, or the letters of the stem of an unknown word
   */
  public String lemma() {
    return lemma;
  }

  /**
   * The root.
   *
   * @return its radicals, hamza as ء, weak radicals as و or ي; empty where there is none
   */
  public String root() {
    return root;
  }

  /**
   * The part of speech of the stem.
   *
   * @return the universal tag
   */
  public PartOfSpeech partOfSpeech() {
    return part;
  }

  /**
   * The features the spelling shows, with the names and values of Universal Dependencies: Aspect,
   * Definite, Gender, Mood, Number, Person, Voice, and Form (I to X, 1Q to 4Q) for verbs.
   *
   * @return the features, sorted by name, unmodifiable
   */
  public Map<String, String> features() {
    return features;
  }

  /**
   * How likely the reading is beside others of the same word, without context.
   *
   * @return a score in fiftieths of a natural logarithm; more is likelier
   */
  public int score() {
    return score;
  }

  /**
   * Whether the word is not in the lexicon and was guessed at.
   *
   * @return true for a guess
   */
  public boolean isGuess() {
    return guess;
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Segment segment : morphemes) {
      out.append(out.length() == 0 ? "" : "+").append(segment.surface());
    }
    return out.append(' ').append(lemma).append(' ').append(part).toString();
  }
}
