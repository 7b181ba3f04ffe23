package org.arabictext.morphology;

import java.util.List;
import java.util.Map;
import org.arabictext.lexicon.PartOfSpeech;
import org.arabictext.tokenize.Token;

/** Makes public analyses of readings. */
final class Analyses {
  private Analyses() {}

  static Analysis of(String word, Letters letters, Reading reading) {
    List<Segment> segments = Segments.of(word, letters, reading);
    if (reading.isGuess()) {
      return guess(word, letters, segments, reading);
    }
    Lemmas lemmas = reading.table().lemmas;
    int lemma = reading.lemma();
    return new Analysis(
        word,
        segments,
        lemmas.lemmas.get(lemma),
        lemmas.roots.get(lemma),
        lemmas.part(lemma),
        Feats.of(reading),
        reading.score(),
        false);
  }

  private static Analysis guess(
      String word, Letters letters, List<Segment> segments, Reading reading) {
    StringBuilder lemma = new StringBuilder();
    for (Segment segment : segments) {
      boolean feminine = segment.kind() == SegmentKind.SUFFIX && segment.form().equals("ة");
      if (segment.kind() == SegmentKind.STEM || feminine) {
        lemma.append(segment.form());
      }
    }
    boolean noun = reading.prefix().has(Affix.ARTICLE) || reading.suffix().count() > 0;
    PartOfSpeech part = noun ? PartOfSpeech.NOUN : PartOfSpeech.PROPN;
    return new Analysis(
        word, segments, lemma.toString(), "", part, Map.of(), reading.score(), true);
  }

  /** Something that is no Arabic word, in one piece. */
  static Analysis whole(String text) {
    return whole(text, PartOfSpeech.X);
  }

  static Analysis whole(Token token) {
    return whole(
        token.text(),
        switch (token.type()) {
          case NUMBER, DATE, TIME -> PartOfSpeech.NUM;
          case PUNCTUATION -> PartOfSpeech.PUNCT;
          case SYMBOL, EMOJI -> PartOfSpeech.SYM;
          default -> PartOfSpeech.X;
        });
  }

  private static Analysis whole(String text, PartOfSpeech part) {
    Segment segment = new Segment(text, 0, text.length(), SegmentKind.STEM, text);
    return new Analysis(text, List.of(segment), text, "", part, Map.of(), Weights.GUESS, true);
  }
}
