package org.arabictext.morphology;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arabictext.lexicon.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * One reading of a word: its segments, lemma, root, part of speech and features. Immutable and
 * thread-safe; what is asked for is worked out when it is asked for.
 */
public final class Analysis {
  private final String word;
  private final @Nullable Reading reading;
  private final List<Segment> pieces;
  private final PartOfSpeech part;

  /** A reading of an Arabic word. */
  Analysis(String word, Reading reading) {
    this.word = word;
    this.reading = reading;
    this.pieces = List.of();
    this.part = part(reading);
  }

  /** Something that is not looked up, in pieces. */
  Analysis(String word, List<Segment> pieces, PartOfSpeech part) {
    this.word = word;
    this.reading = null;
    this.pieces = pieces;
    this.part = part;
  }

  private static PartOfSpeech part(Reading reading) {
    if (!reading.isGuess()) {
      return reading.table().lemmas.part(reading.lemma());
    }
    boolean noun = reading.prefix().has(Affix.ARTICLE) || reading.suffix().count() > 0;
    return noun ? PartOfSpeech.NOUN : PartOfSpeech.PROPN;
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
   * @return the segments, in order, at least one; unmodifiable
   */
  public List<Segment> segments() {
    return reading == null ? pieces : Segments.of(word, reading);
  }

  /**
   * The word cut as a scheme says. The segments tile the word.
   *
   * @param scheme how finely to cut
   * @return the segments, in order, at least one; unmodifiable
   */
  public List<Segment> segments(Scheme scheme) {
    return Segments.recut(word, segments(), Objects.requireNonNull(scheme, "scheme"));
  }

  /**
   * The lemma.
   *
   * @return the vocalised lemma, or what is left of an unknown word without its clitics
   */
  public String lemma() {
    if (reading == null) {
      return pieces.get(pieces.size() - 1).form();
    }
    return reading.isGuess()
        ? Segments.guessedLemma(segments())
        : reading.table().lemmas.text(reading.lemma());
  }

  /**
   * The root.
   *
   * @return its radicals, hamza as ء, weak radicals as و or ي; empty where there is none
   */
  public String root() {
    return reading == null || reading.isGuess()
        ? ""
        : reading.table().lemmas.roots.get(reading.lemma());
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
    return reading == null ? Map.of() : Feats.of(reading);
  }

  /**
   * How likely the reading is beside others of the same word, without context.
   *
   * @return a score in fiftieths of a natural logarithm; more is likelier
   */
  public int score() {
    return reading == null ? Weights.GUESS : reading.score();
  }

  /**
   * Whether the word is not in the lexicon and was guessed at.
   *
   * @return true for a guess
   */
  public boolean isGuess() {
    return reading == null ? part != PartOfSpeech.NUM : reading.isGuess();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Analysis a
        && word.equals(a.word)
        && part == a.part
        && lemma().equals(a.lemma())
        && root().equals(a.root())
        && features().equals(a.features())
        && segments().equals(a.segments());
  }

  @Override
  public int hashCode() {
    return 31 * word.hashCode() + lemma().hashCode();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Segment segment : segments()) {
      out.append(out.length() == 0 ? "" : "+").append(segment.surface());
    }
    return out.append(' ').append(lemma()).append(' ').append(part).toString();
  }
}
