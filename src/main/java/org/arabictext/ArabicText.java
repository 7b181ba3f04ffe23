package org.arabictext;

import java.util.List;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import org.arabictext.normalize.Diacritics;
import org.arabictext.normalize.Normalizer;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.Sentence;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/**
 * The whole library in one-liners, with the recommended defaults. Every method is a call of a
 * configured, immutable object that can also be used by itself; all are thread-safe, take text of
 * any kind without an exception, and throw {@link NullPointerException} for null.
 *
 * <pre>{@code
 * ArabicText.words("وأكد الجانبان على أهمية التعاون");
 * // [وأكد, الجانبان, على, أهمية, التعاون]
 * }</pre>
 */
public final class ArabicText {
  private ArabicText() {}

  /**
   * Normalises for search: {@link Normalizer#search()}.
   *
   * @param text any text
   * @return the normalised text; the very input if it is a String and nothing changed
   */
  public static String normalize(CharSequence text) {
    return Normalizer.search().normalize(text);
  }

  /**
   * Splits a text into tokens: {@link Tokenizer#standard()}.
   *
   * @param text any text
   * @return everything but white space, in order, with UTF-16 offsets into the text; unmodifiable
   */
  public static List<Token> tokens(CharSequence text) {
    return Tokenizer.standard().tokenize(text);
  }

  /**
   * The words of a text: its tokens that are Arabic words or words of other scripts.
   *
   * @param text any text
   * @return the words as they stand, in order; unmodifiable
   */
  public static List<String> words(CharSequence text) {
    return tokens(text).stream().filter(t -> t.type().isWord()).map(Token::text).toList();
  }

  /**
   * The sentences of a text: {@link Sentences#standard()}.
   *
   * @param text any text
   * @return the sentences, in order, with UTF-16 offsets into the text; unmodifiable
   */
  public static List<Sentence> sentences(CharSequence text) {
    return Sentences.standard().split(text);
  }

  /**
   * Strips all diacritics and keeps everything else: {@link Diacritics#strip}.
   *
   * @param text any text
   * @return the text without marks; the very input if it is a String without any
   */
  public static String stripDiacritics(CharSequence text) {
    return Diacritics.strip(text);
  }

  /**
   * Stems a word for search by the stemmer that measures best: {@link Stemmers#lemma()}.
   *
   * @param word a word
   * @return its lemma, normalised for search
   */
  public static String stem(CharSequence word) {
    return Stemmers.lemma().stem(word);
  }

  /**
   * Reads a text: tokens with lemma, root, segments and part of speech, chosen in context.
   *
   * @param text any text
   * @return the tokens with their analyses, in order; unmodifiable
   */
  public static List<AnalyzedToken> analyze(CharSequence text) {
    return Morphology.standard().analyze(text);
  }

  /**
   * All readings of a word, the likeliest first.
   *
   * @param word a word
   * @return its analyses, at least one; unmodifiable
   */
  public static List<Analysis> analyses(CharSequence word) {
    return Morphology.standard().analyses(word);
  }

  /**
   * Cuts a word as the Penn Arabic Treebank does: {@link Scheme#ATB}.
   *
   * @param word a word
   * @return its segments, which tile the word; unmodifiable
   */
  public static List<Segment> segments(CharSequence word) {
    return segments(word, Scheme.ATB);
  }

  /**
   * Cuts a word as a scheme says.
   *
   * @param word a word
   * @param scheme how finely
   * @return its segments, which tile the word; unmodifiable
   */
  public static List<Segment> segments(CharSequence word, Scheme scheme) {
    return Morphology.standard().segments(word, scheme);
  }

  /**
   * The lemma of a word's likeliest reading.
   *
   * @param word a word
   * @return the vocalised lemma; for unknown words what is left without clitics
   */
  public static String lemma(CharSequence word) {
    return Morphology.standard().best(word).lemma();
  }

  /**
   * The root of a word's likeliest reading.
   *
   * @param word a word
   * @return its radicals, as in قول; empty where there is none
   */
  public static String root(CharSequence word) {
    return Morphology.standard().best(word).root();
  }
}
