package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.arabictext.lexicon.PartOfSpeech;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Segment;
import org.arabictext.morphology.SegmentKind;
import org.arabictext.tokenize.TokenType;

/**
 * Finds names of people that have two words or more: names of persons in a row, with nothing but
 * blanks between them and nothing joined to any but the first. A word that the lexicon does not
 * have may follow a name. Immutable and thread-safe.
 */
final class FullNames {
  private static final int LONGEST = 6;

  private final NameKinds kinds;

  FullNames(NameKinds kinds) {
    this.kinds = kinds;
  }

  /** Hands on each full name, its words with a space between and without what is joined on. */
  void find(String text, List<AnalyzedToken> tokens, Consumer<String> taker) {
    List<String> words = new ArrayList<>();
    int end = -1;
    for (AnalyzedToken one : tokens) {
      boolean follows = !words.isEmpty() && isBlank(text, end, one.token().start());
      boolean goesOn = follows && isName(one, true) && words.size() < LONGEST;
      if (!goesOn) {
        give(words, taker);
      }
      if (goesOn || isName(one, false)) {
        words.add(bare(one.analysis()));
        end = one.token().end();
      }
      if (!words.isEmpty() && has(one.analysis(), SegmentKind.PRONOUN)) {
        give(words, taker);
      }
    }
    give(words, taker);
  }

  private static void give(List<String> words, Consumer<String> taker) {
    if (words.size() > 1) {
      taker.accept(String.join(" ", words));
    }
    words.clear();
  }

  private boolean isName(AnalyzedToken one, boolean later) {
    Analysis analysis = one.analysis();
    if (one.token().type() != TokenType.ARABIC_WORD
        || analysis.partOfSpeech() != PartOfSpeech.PROPN) {
      return false;
    }
    if (later && analysis.segments().get(0).kind().isClitic()) {
      return false;
    }
    return later && analysis.isGuess() || kinds.of(analysis.lemma()) == NameKinds.Kind.PERSON;
  }

  private static boolean has(Analysis analysis, SegmentKind kind) {
    return analysis.segments().stream().anyMatch(s -> s.kind() == kind);
  }

  /** The word from its first segment on that is no proclitic. */
  private static String bare(Analysis analysis) {
    for (Segment segment : analysis.segments()) {
      if (!segment.kind().isClitic()) {
        return analysis.word().substring(segment.start());
      }
    }
    return analysis.word();
  }

  private static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != ' ' && text.charAt(i) != '\u00a0') {
        return false;
      }
    }
    return true;
  }
}
