package org.arabictext.lucene;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.arabictext.tokenize.StopWords;
import org.arabictext.tokenize.Tokenizer;

/** What an {@link ArabicTextAnalyzer} is set to, and the chain of filters that does it. */
record AnalyzerSettings(
    Tokenizer tokenizer,
    Normalizer normalizer,
    StopWords stops,
    Set<String> kept,
    Set<String> excluded,
    Stemming stemming,
    Morphology morphology,
    boolean exact) {

  /** Rules that take away what tells one lemma, or a stop word, from another. */
  private static final Rule[] SPELLING = {
    Rule.ALEF,
    Rule.ALEF_BASIC,
    Rule.ALEF_MAKSURA,
    Rule.TEH_MARBUTA,
    Rule.HAMZA_CARRIERS,
    Rule.KEYBOARD_LETTERS
  };

  static AnalyzerSettings recommended() {
    return new AnalyzerSettings(
        ArabicTextTokenizer.search(),
        Normalizer.search(),
        StopWords.standard().withConjunctions(),
        ArabicTextStopFilter.DEFAULT_KEPT,
        Set.of(),
        Stemming.LEMMA,
        Morphology.standard(),
        false);
  }

  AnalyzerSettings with(Tokenizer tokenizer) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  AnalyzerSettings with(Normalizer normalizer) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  AnalyzerSettings with(StopWords stops, Set<String> kept) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  AnalyzerSettings excluding(Set<String> excluded) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  AnalyzerSettings with(Stemming stemming) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  AnalyzerSettings with(Morphology morphology) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  AnalyzerSettings with(boolean exact) {
    return new AnalyzerSettings(
        tokenizer, normalizer, stops, kept, excluded, stemming, morphology, exact);
  }

  /** The chain over a tokenizer's tokens. */
  TokenStream chain(ArabicTextTokenizer tokens) {
    return new MemoryFilter(tokens, this::filters);
  }

  /** The filters, each of which looks at nothing but terms. */
  TokenStream filters(TokenStream tokens) {
    TokenStream stream = new LowerCaseFilter(tokens);
    stream = new ArabicTextNormalizationFilter(stream, spelled(normalizer));
    if (!stops.words().isEmpty()) {
      stream = new ArabicTextStopFilter(stream, stops, kept);
    }
    if (!excluded.isEmpty()) {
      stream = new SetKeywordMarkerFilter(stream, new CharArraySet(excluded, false));
    }
    return switch (stemming) {
      case NONE -> new ArabicTextNormalizationFilter(stream, normalizer);
      case LIGHT10 -> new ArabicTextLightStemFilter(normalized(stream), exact);
      case SNOWBALL -> new ArabicTextSnowballFilter(normalized(stream), exact);
      case LEMMA -> normalized(lemmas(stream, LemmaCandidates.BEST));
      case ALL_LEMMAS -> normalized(lemmas(stream, LemmaCandidates.ALL));
      case ROOT -> normalized(new ArabicTextRootFilter(stream, morphology, exact));
    };
  }

  private TokenStream lemmas(TokenStream stream, LemmaCandidates candidates) {
    return new ArabicTextLemmaFilter(stream, morphology, candidates, exact);
  }

  private TokenStream normalized(TokenStream stream) {
    return new ArabicTextNormalizationFilter(stream, normalizer);
  }

  /** A normaliser without the rules that would hide from the lexicon how a word is spelled. */
  static Normalizer spelled(Normalizer normalizer) {
    Normalizer spelled = normalizer;
    for (Rule rule : SPELLING) {
      spelled = spelled.without(rule);
    }
    return spelled;
  }

  /** The chain for a word with wildcards. */
  TokenStream normalize(TokenStream word) {
    return new WholeTermNormalizationFilter(new LowerCaseFilter(word), normalizer);
  }
}
