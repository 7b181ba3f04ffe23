package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.StopWords;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.TokenType;
import org.arabictext.tokenize.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Reads the words of a text with their keys. Immutable and thread-safe. */
final class WordReader {
  private static final StopWords STOP_WORDS = StopWords.standard().withConjunctions();

  private final By by;
  private final boolean withoutStopWords;
  private final boolean arabicOnly;
  private final @Nullable Morphology morphology;
  private final UnaryOperator<String> keys;

  WordReader(WordOptions options, @Nullable Morphology morphology) {
    this.by = options.by;
    this.withoutStopWords = options.isWithoutStopWords();
    this.arabicOnly = options.arabicOnly;
    this.morphology = morphology;
    this.keys =
        switch (options.by) {
          case NORMALIZED -> Normalizer.search()::normalize;
          case STEM -> Stemmers.light10()::stem;
          default -> UnaryOperator.identity();
        };
  }

  /** The words of a text, in order; numbers, marks and addresses are none. */
  List<Word> words(String text) {
    return morphology == null
        ? words(text, Tokenizer.standard().tokenize(text), t -> t, t -> keys.apply(t.text()))
        : words(text, morphology.analyze(text), AnalyzedToken::token, t -> key(t.analysis()));
  }

  private <T> List<Word> words(
      String text, List<T> tokens, Function<T, Token> place, Function<T, String> key) {
    List<Word> words = new ArrayList<>(tokens.size());
    int end = -1;
    for (T one : tokens) {
      Token token = place.apply(one);
      if (token.type().isWord()) {
        boolean follows = end >= 0 && areBlanks(text, end, token.start());
        String counted = isCounted(token) ? key.apply(one) : "";
        words.add(new Word(token.text(), token.start(), token.end(), counted, follows));
        end = token.end();
      } else {
        end = -1;
      }
    }
    return words;
  }

  private boolean isCounted(Token token) {
    return !(arabicOnly && token.type() != TokenType.ARABIC_WORD)
        && !(withoutStopWords && isStopWord(token.text()));
  }

  /** Whether a word is one of grammar, a conjunction before it or not. */
  static boolean isStopWord(String word) {
    return STOP_WORDS.contains(word);
  }

  private String key(Analysis analysis) {
    return switch (by) {
      case ROOT -> analysis.root();
      case POS -> analysis.partOfSpeech().name();
      default -> analysis.lemma();
    };
  }

  private static boolean areBlanks(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        return false;
      }
    }
    return true;
  }
}
