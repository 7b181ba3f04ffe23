package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.normalize.AlignedText;
import org.arabictext.normalize.Normalizer;
import org.arabictext.script.Transliteration;
import org.arabictext.tokenize.Sentence;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.StopWords;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/**
 * What is true of every text at all: normaliser, tokens, sentences, transliteration. Plain
 * comparisons, as millions of texts go through them.
 */
final class TextProperties {
  private static final List<Normalizer> NORMALIZERS =
      List.of(
          Normalizer.search(),
          Normalizer.cleaning(),
          Normalizer.widest(),
          Normalizer.lucene(),
          Normalizer.none());

  private static final List<Tokenizer> TOKENIZERS =
      List.of(
          Tokenizer.standard(),
          Tokenizer.standard().inParts(),
          Tokenizer.standard().withMaxTokenLength(7));

  private static final List<Sentences> SENTENCES =
      List.of(
          Sentences.standard(),
          Sentences.standard().joiningLines(),
          Sentences.standard().splittingAtSemicolon());

  private static final List<Transliteration> SCHEMES = List.of(Transliteration.values());

  private TextProperties() {}

  /** Checks with settings that change from text to text, in buffers of random length. */
  static void check(String text, SplittableRandom random) {
    normalizer(NORMALIZERS.get(0), text);
    normalizer(NORMALIZERS.get(1 + random.nextInt(NORMALIZERS.size() - 1)), text);
    tokens(TOKENIZERS.get(random.nextInt(TOKENIZERS.size())), text, random);
    sentences(SENTENCES.get(random.nextInt(SENTENCES.size())), text);
    transliteration(SCHEMES.get(random.nextInt(SCHEMES.size())), text);
    StopWords.standard().contains(text);
  }

  private static void normalizer(Normalizer normalizer, String text) {
    String once = normalizer.normalize(text);
    require(normalizer.normalize(once).equals(once), normalizer + " is not idempotent");
    AlignedText aligned = normalizer.align(text);
    require(aligned.text().equals(once), normalizer + " aligns another text");
    require(aligned.originalStart(once.length()) == text.length(), "the last boundary is the end");
    int before = 0;
    int beforeEnd = 0;
    for (int i = 0; i <= once.length(); i++) {
      int start = aligned.originalStart(i);
      int end = aligned.originalEnd(i);
      require(start >= before && end >= beforeEnd, normalizer + " goes back at " + i);
      require(start <= end && end <= text.length(), normalizer + " leaves the text at " + i);
      require(!(isInPair(text, start) && !isInPair(once, i)), normalizer + " halves a pair");
      before = start;
      beforeEnd = end;
    }
    require(
        text.endsWith(aligned.original(0, once.length())) || once.isEmpty(),
        normalizer + " loses the end");
  }

  private static boolean isInPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void tokens(Tokenizer tokenizer, String text, SplittableRandom random) {
    List<Token> tokens = tokenizer.tokenize(text);
    int end = 0;
    for (Token token : tokens) {
      require(token.start() >= end && token.end() > token.start(), "tokens are in order");
      require(
          text.regionMatches(token.start(), token.text(), 0, token.end() - token.start()),
          "a token is what stands there");
      invisible(text, end, token.start());
      end = token.end();
    }
    invisible(text, end, text.length());
    List<Token> read = tokenizer.tokens(new RaggedReader(text, random)).toList();
    assertThat(read).as("tokens from a reader").isEqualTo(tokens);
  }

  private static void sentences(Sentences splitter, String text) {
    int end = 0;
    for (Sentence sentence : splitter.split(text)) {
      require(sentence.start() >= end && sentence.end() > sentence.start(), "sentences in order");
      require(
          sentence.text().equals(text.substring(sentence.start(), sentence.end())),
          "a sentence is what stands there");
      invisible(text, end, sentence.start());
      end = sentence.end();
    }
    invisible(text, end, text.length());
  }

  /** Reversible for every text without symbols of the scheme: all of them are below U+0600. */
  private static void transliteration(Transliteration scheme, String text) {
    String latin = scheme.toLatin(text);
    if (!scheme.isReversible()) {
      return;
    }
    scheme.toArabic(text);
    String arabic = text.codePoints().allMatch(c -> c >= 0x600) ? text : withoutLatin(text);
    String there = arabic.equals(text) ? latin : scheme.toLatin(arabic);
    require(scheme.toArabic(there).equals(arabic), scheme + " does not come back");
  }

  private static String withoutLatin(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(c -> c >= 0x600 || c <= ' ').forEach(c -> kept.append((char) c));
    return kept.toString();
  }

  private static void invisible(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean invisible =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || c == '\u0085'
              || Character.getType(c) == Character.FORMAT;
      require(invisible, "a visible character is lost");
    }
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError(what);
    }
  }
}
