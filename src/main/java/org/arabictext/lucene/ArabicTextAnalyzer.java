package org.arabictext.lucene;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.tokenize.StopWords;
import org.arabictext.tokenize.Tokenizer;

/**
 * Arabic text for search: tokens, lower case for Latin words, normalisation, stop words, lemmas.
 * Takes the place of Lucene's {@code ArabicAnalyzer}:
 *
 * <pre>{@code
 * Analyzer analyzer = new ArabicTextAnalyzer();
 * // a query for فيلم finds أفلام and بالفيلم; one for زير does not find وزير
 * Analyzer light = new ArabicTextAnalyzer().withStemming(Stemming.LIGHT10);
 * }</pre>
 *
 * <p>The settings of an analyzer never change: each {@code with} method returns a new analyzer with
 * token streams of its own, so that calling {@code analyzer.withExactForms()} and dropping what it
 * returns does nothing. An analyzer is safe for any number of threads. Use the same one for the
 * index and for queries; docs/lucene.md names the exceptions.
 *
 * <p>Any text is accepted, of any length, lone surrogates included; no token is longer than {@value
 * ArabicTextTokenizer#DEFAULT_MAX_TOKEN_LENGTH} code units unless asked for.
 */
public final class ArabicTextAnalyzer extends Analyzer {
  /**
   * What a stem begins with where exact forms stand beside the stems. No word of a text can begin
   * so, thus an exact query never finds a stem by mistake.
   */
  public static final char STEM_MARKER = '~';

  private final AnalyzerSettings settings;

  /** Makes an analyzer with the recommended settings. */
  public ArabicTextAnalyzer() {
    this(AnalyzerSettings.recommended());
  }

  private ArabicTextAnalyzer(AnalyzerSettings settings) {
    this.settings = settings;
  }

  /**
   * This analyzer with another kind of stem; {@link Stemming#LEMMA} is the recommended one.
   *
   * @param stemming what is made of each word
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withStemming(Stemming stemming) {
    return new ArabicTextAnalyzer(settings.with(Objects.requireNonNull(stemming, "stemming")));
  }

  /**
   * This analyzer with every word in the index twice, at one position: as it is spelled, but
   * normalised, and as its stem with {@link #STEM_MARKER} before it. Queries by the same analyzer
   * find stems, and rank the exact form higher; queries by the same analyzer with {@link
   * Stemming#NONE} find only the exact form. So one field serves both.
   *
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withExactForms() {
    return new ArabicTextAnalyzer(settings.with(true));
  }

  /**
   * This analyzer with other stop words. Those of the recommended settings are {@link
   * StopWords#standard()} with conjunctions, without {@link ArabicTextStopFilter#DEFAULT_KEPT}.
   *
   * @param stopWords the words that are not indexed; all of them, nothing is kept
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withStopWords(StopWords stopWords) {
    Objects.requireNonNull(stopWords, "stopWords");
    return new ArabicTextAnalyzer(settings.with(stopWords, Set.of()));
  }

  /**
   * This analyzer without stop words: everything is indexed.
   *
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withoutStopWords() {
    return withStopWords(StopWords.ofWords(List.of()));
  }

  /**
   * This analyzer with another normalisation; {@link Normalizer#search()} is the recommended one.
   *
   * @param normalizer what is done to words and lemmas
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withNormalizer(Normalizer normalizer) {
    return new ArabicTextAnalyzer(settings.with(Objects.requireNonNull(normalizer, "normalizer")));
  }

  /**
   * This analyzer with another way to cut a text. The recommended one gives dates, addresses and
   * hashtags in parts.
   *
   * @param tokenizer where to cut, and how long a token may be
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withTokenizer(Tokenizer tokenizer) {
    return new ArabicTextAnalyzer(settings.with(Objects.requireNonNull(tokenizer, "tokenizer")));
  }

  /**
   * This analyzer with another lexicon, for example one with words of the caller's own.
   *
   * @param morphology finds lemmas and roots
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withMorphology(Morphology morphology) {
    return new ArabicTextAnalyzer(settings.with(Objects.requireNonNull(morphology, "morphology")));
  }

  /**
   * This analyzer with words that are normalised but not stemmed. They replace those named before.
   *
   * @param words the words, in any spelling of marks and tatweel, and lower case
   * @return a new analyzer
   */
  public ArabicTextAnalyzer withStemExclusions(Collection<String> words) {
    Normalizer spelled = AnalyzerSettings.spelled(settings.normalizer());
    Set<String> excluded = new LinkedHashSet<>();
    for (String word : List.copyOf(Objects.requireNonNull(words, "words"))) {
      excluded.add(spelled.normalize(word));
    }
    return new ArabicTextAnalyzer(settings.excluding(Set.copyOf(excluded)));
  }

  @Override
  protected TokenStreamComponents createComponents(String fieldName) {
    ArabicTextTokenizer source = new ArabicTextTokenizer(settings.tokenizer());
    return new TokenStreamComponents(source, settings.chain(source));
  }

  @Override
  protected TokenStream normalize(String fieldName, TokenStream in) {
    return settings.normalize(in);
  }
}
