package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/** What is true of the readings of every word and every text. */
final class MorphologyProperties {
  private MorphologyProperties() {}

  /** Every reading of anything taken for one word. */
  static void word(String word) {
    Morphology morphology = Morphology.standard();
    List<Analysis> analyses = morphology.analyses(word);
    assertThat(analyses).isNotEmpty();
    analyses.forEach(analysis -> analysis(word, analysis));
    analysis(word, morphology.best(word));
    assertThat(morphology.best(word).lemma()).isNotNull();
    char[] chars = word.toCharArray();
    var lemmatizer = morphology.lemmatizer();
    assertThat(lemmatizer.lemma(chars, 0, chars.length)).isNotNegative();
    assertThat(lemmatizer.root(chars, 0, chars.length)).isNotNegative();
  }

  /** The chosen readings of a text. */
  static void text(String text) {
    List<Token> tokens = Tokenizer.standard().tokenize(text);
    List<AnalyzedToken> analyzed = Morphology.standard().analyze(text);
    assertThat(analyzed.stream().map(AnalyzedToken::token).toList()).isEqualTo(tokens);
    analyzed.forEach(one -> analysis(one.token().text(), one.analysis()));
  }

  private static void analysis(String word, Analysis analysis) {
    BitSet coarser = new BitSet();
    for (Scheme scheme : Scheme.values()) {
      BitSet cuts = cuts(word, analysis.segments(scheme));
      coarser.andNot(cuts);
      if (!coarser.isEmpty()) {
        throw new AssertionError(scheme + " does not cut where a coarser scheme does");
      }
      coarser = cuts;
    }
    assertThat(analysis.segments(Scheme.MORPHEMES)).isEqualTo(analysis.segments());
    assertThat(analysis.word()).isEqualTo(word);
    assertThat(analysis.features()).doesNotContainValue("");
    assertThat(analysis.root()).isNotNull();
    assertThat(analysis.lemma().isEmpty()).as("no lemma").isEqualTo(word.isEmpty());
    assertThat(analysis.toString()).isNotEmpty();
  }

  /** Where the segments, which must tile the word, cut it. */
  private static BitSet cuts(String word, List<Segment> segments) {
    BitSet cuts = new BitSet();
    int end = 0;
    for (Segment segment : segments) {
      if (segment.start() != end
          || segment.end() < segment.start()
          || !segment.surface().equals(word.substring(segment.start(), segment.end()))) {
        throw new AssertionError("segments do not tile the word: " + segments);
      }
      if (segment.form().isEmpty() && !segment.surface().isEmpty()) {
        throw new AssertionError("a segment that cannot be written: " + segments);
      }
      end = segment.end();
      cuts.set(end);
    }
    assertThat(end).as("end of the last segment").isEqualTo(word.length());
    return cuts;
  }
}
