package org.arabictext.tokenize;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** One pass over the tokens of a text that notes where sentences end. */
final class SentenceScan {
  private final char[] text;
  private final boolean semicolon;
  private final boolean joinLines;
  private final TokenScanner scanner = Tokenizer.standard().scanner();
  private final List<Sentence> sentences = new ArrayList<>();

  /** Where the current sentence began, or -1 between sentences. */
  private int sentenceStart = -1;

  /** Whether a mark that ends sentences has been seen, with closing marks perhaps to come. */
  private boolean ended;

  private int previousStart;
  private int previousEnd;
  private TokenType previousType = TokenType.SYMBOL;

  SentenceScan(char[] text, boolean semicolon, boolean joinLines) {
    this.text = text;
    this.semicolon = semicolon;
    this.joinLines = joinLines;
  }

  List<Sentence> all() {
    while (scanner.next(text, previousEnd, text.length, true)) {
      if (sentenceStart >= 0 && endsBefore()) {
        close();
      }
      take();
    }
    if (sentenceStart >= 0) {
      close();
    }
    return Collections.unmodifiableList(sentences);
  }

  private void take() {
    if (sentenceStart < 0) {
      sentenceStart = scanner.start();
      ended = false;
    }
    boolean follows = scanner.start() == previousEnd && scanner.start() > sentenceStart;
    ended = ended && isClosing() || isEnd(follows);
    previousStart = scanner.start();
    previousEnd = scanner.end();
    previousType = scanner.type();
  }

  private void close() {
    String sentence = new String(text, sentenceStart, previousEnd - sentenceStart);
    sentences.add(new Sentence(sentence, sentenceStart, previousEnd));
    sentenceStart = -1;
  }

  /** Tells whether the sentence is over before the scanner's token. */
  private boolean endsBefore() {
    int start = scanner.start();
    if (LineBreaks.paragraphEnds(text, previousEnd, start, joinLines)) {
      return true;
    }
    if (!ended) {
      return false;
    }
    return start > previousEnd ? !isEndMark() && !isClosingBracket() : !goesOn();
  }

  /** Tells whether a token right after an end mark, without a space, is of the same sentence. */
  private boolean goesOn() {
    return switch (scanner.type()) {
      case PUNCTUATION -> isClosing() || isEndMark() || isInnerMark();
      case WORD, NUMBER, DATE, TIME, URL, EMAIL, SYMBOL -> true;
      default -> false;
    };
  }

  private boolean isClosing() {
    char c = text[scanner.start()];
    return c == '"' || c == '\'' || isClosingBracket();
  }

  private boolean isClosingBracket() {
    char c = text[scanner.start()];
    int category = Character.getType(c);
    return category == Character.END_PUNCTUATION || category == Character.FINAL_QUOTE_PUNCTUATION;
  }

  private boolean isInnerMark() {
    return switch (text[scanner.start()]) {
      case ',', '،', ':', '؛', ';', '-' -> true;
      default -> false;
    };
  }

  private boolean isEnd(boolean follows) {
    if (!isEndMark()) {
      return false;
    }
    if (!follows) {
      return true;
    }
    if (ended) {
      return true;
    }
    return !isOpening() && !(isFullStop() && isShortened());
  }

  /** Tells whether the previous token opens a bracket, as in (!) and [...]. */
  private boolean isOpening() {
    return previousType == TokenType.PUNCTUATION
        && Character.getType(text[previousStart]) == Character.START_PUNCTUATION;
  }

  private boolean isFullStop() {
    return text[scanner.start()] == '.' && scanner.end() - scanner.start() == 1;
  }

  /** Tells whether the token before a full stop is an abbreviation, an initial or a list number. */
  private boolean isShortened() {
    return switch (previousType) {
      case NUMBER -> previousStart == sentenceStart;
      case ARABIC_WORD, WORD -> Abbreviations.contains(text, previousStart, previousEnd);
      default -> false;
    };
  }

  private boolean isEndMark() {
    if (scanner.type() != TokenType.PUNCTUATION) {
      return false;
    }
    int length = scanner.end() - scanner.start();
    char c = text[scanner.start()];
    return switch (c) {
      case '.' -> length != 2;
      case '…', '۔', '。', '｡' -> true;
      case '؛', ';' -> semicolon;
      default -> CharClass.of(c) == CharClass.END_MARK;
    };
  }
}
