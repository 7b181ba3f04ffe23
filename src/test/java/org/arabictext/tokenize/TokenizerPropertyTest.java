package org.arabictext.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TokenizerPropertyTest {
  private static final String[] PIECES = {
    "ب",
    "كتاب",
    "َ",
    "ّ",
    "ـ",
    "١",
    "25",
    "2022",
    "/",
    "-",
    ":",
    ".",
    "..",
    ",",
    "،",
    "؟",
    "!",
    "«",
    "»",
    "\"",
    "'",
    "يناير",
    "كانون الثاني",
    "a",
    "T",
    "www.",
    "http://",
    "example.org",
    "@",
    "#",
    "_",
    "%",
    "+",
    "(",
    ")",
    "\u200d",
    "\u200c",
    "\u200f",
    "\ufeff",
    "\ufe0f",
    "\u20e3",
    "😀",
    "🇸",
    "👍🏽",
    "\ud83d",
    "\udc00",
    "\u0000",
    "漢",
    "カ",
    "ก",
    " ",
    " ",
    "\n",
    "\u00a0",
    "ﷺ",
    "½",
    "𐐀",
    "𞸀"
  };

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(30).map(l -> String.join("", l));
    Arbitrary<String> units =
        Arbitraries.chars().all().list().ofMaxSize(30).map(TokenizerPropertyTest::join);
    Arbitrary<String> arabic =
        Arbitraries.strings().withCharRange('\u0600', '\u06ff').withChars(" .:/").ofMaxLength(40);
    return Arbitraries.oneOf(pieces, pieces, arabic, units);
  }

  private static String join(List<Character> units) {
    StringBuilder text = new StringBuilder();
    units.forEach(text::append);
    return text.toString();
  }

  @Property(tries = 5000)
  void tokensAreOrderedSubstringsWithNothingVisibleBetween(
      @ForAll("texts") String text,
      @ForAll boolean parts,
      @ForAll @IntRange(min = 1, max = 40) int most) {
    Tokenizer tokenizer =
        (parts ? Tokenizer.standard().inParts() : Tokenizer.standard()).withMaxTokenLength(most);
    int end = 0;
    for (Token token : tokenizer.tokenize(text)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      assertThat(token.text()).isEqualTo(text.substring(token.start(), token.end()));
      assertThat(token.text().length()).isLessThanOrEqualTo(Math.max(2, most));
      assertInvisible(text.substring(end, token.start()));
      end = token.end();
    }
    assertInvisible(text.substring(end));
  }

  private static void assertInvisible(String gap) {
    for (char c : gap.toCharArray()) {
      boolean invisible =
          Character.isWhitespace(c)
              || Character.isSpaceChar(c)
              || c == '\u0085'
              || Character.getType(c) == Character.FORMAT;
      assertThat(invisible).as("%04x", (int) c).isTrue();
    }
  }

  @Property(tries = 5000)
  void readerGivesTheSameTokensAsString(
      @ForAll("texts") String text,
      @ForAll boolean parts,
      @ForAll @IntRange(min = 1, max = 9) int buffer,
      @ForAll @IntRange(min = 1, max = 60) int most,
      @ForAll long seed)
      throws IOException {
    Tokenizer tokenizer =
        (parts ? Tokenizer.standard().inParts() : Tokenizer.standard()).withMaxTokenLength(most);
    ReaderScanner scanner =
        new ReaderScanner(tokenizer, new Dribble(text, new Random(seed)), buffer);
    List<Token> tokens = new ArrayList<>();
    while (scanner.next()) {
      assertThat(new String(scanner.buffer(), scanner.bufferStart(), scanner.length()))
          .isEqualTo(scanner.text());
      tokens.add(
          new Token(scanner.text(), (int) scanner.start(), (int) scanner.end(), scanner.type()));
    }
    assertThat(tokens).isEqualTo(tokenizer.tokenize(text));
    assertThat(scanner.position()).isEqualTo(text.length());
    scanner.reset(new StringReader(text));
    assertThat(scanner.next()).isEqualTo(!tokens.isEmpty());
  }

  @Property(tries = 2000)
  void aTokenDependsOnlyOnWhatFollows(@ForAll("texts") String text) {
    List<Token> tokens = Tokenizer.standard().tokenize(text);
    for (int i = 1; i < tokens.size(); i++) {
      int start = tokens.get(i).start();
      Token again = Tokenizer.standard().tokenize(text.substring(start)).get(0);
      assertThat(again.text()).isEqualTo(tokens.get(i).text());
      assertThat(again.type()).isEqualTo(tokens.get(i).type());
    }
  }

  @Property(tries = 2000)
  void sentencesHoldEveryToken(@ForAll("texts") String text, @ForAll boolean join) {
    Sentences splitter = join ? Sentences.standard().joiningLines() : Sentences.standard();
    int end = 0;
    for (Sentence sentence : splitter.split(text)) {
      assertThat(sentence.start()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.text()).isEqualTo(text.substring(sentence.start(), sentence.end()));
      assertInvisible(text.substring(end, sentence.start()));
      end = sentence.end();
    }
    assertInvisible(text.substring(end));
  }

  /** A reader that gives one to three characters at a time. */
  private static final class Dribble extends Reader {
    private final String text;
    private final Random random;
    private int position;

    Dribble(String text, Random random) {
      this.text = text;
      this.random = random;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
      if (position == text.length()) {
        return -1;
      }
      int n = Math.min(1 + random.nextInt(3), Math.min(length, text.length() - position));
      text.getChars(position, position + n, buffer, offset);
      position += n;
      return n;
    }

    @Override
    public void close() {}
  }
}
