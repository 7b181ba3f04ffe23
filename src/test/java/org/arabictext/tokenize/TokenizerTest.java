package org.arabictext.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenizerTest {
  private static final Tokenizer TOKENIZER = Tokenizer.standard();

  @TestFactory
  List<DynamicTest> cases() {
    List<String> lines = CaseFiles.lines("token-cases.tsv");
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("text\t")) {
        String text = CaseFiles.unescape(lines.get(i).substring(5));
        List<String> expected = new ArrayList<>();
        for (int j = i + 1; j < lines.size() && !lines.get(j).startsWith("text"); j++) {
          expected.add(CaseFiles.unescape(lines.get(j)));
        }
        expected.removeIf(String::isEmpty);
        tests.add(
            DynamicTest.dynamicTest(
                "token-cases.tsv:" + (i + 1),
                () -> assertThat(typed(TOKENIZER.tokenize(text))).isEqualTo(expected)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(25);
    return tests;
  }

  private static List<String> typed(List<Token> tokens) {
    return tokens.stream().map(token -> token.type() + "\t" + token.text()).toList();
  }

  private static List<String> golden(List<Token> tokens) {
    return tokens.stream()
        .map(t -> t.type() + "\t" + t.start() + "\t" + t.end() + "\t" + t.text())
        .toList();
  }

  private static List<String> goldenLines() {
    return CaseFiles.lines("seed-tokens.tsv").stream().filter(line -> !line.isEmpty()).toList();
  }

  @Test
  void seed() {
    assertThat(golden(TOKENIZER.tokenize(CaseFiles.seed()))).isEqualTo(goldenLines());
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-SA-u-nu-arab", "tr"})
  void seedUnderOtherLocales(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(golden(TOKENIZER.tokenize(CaseFiles.seed()))).isEqualTo(goldenLines());
      assertThat(typed(TOKENIZER.tokenize("WWW.EXAMPLE.INFO و EXAMPLE.INFO")))
          .containsExactly("URL\tWWW.EXAMPLE.INFO", "ARABIC_WORD\tو", "URL\tEXAMPLE.INFO");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void seedFromFourThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      String seed = CaseFiles.seed();
      List<Callable<List<Token>>> tasks = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        tasks.add(() -> TOKENIZER.tokenize(seed));
      }
      for (Future<List<Token>> result : threads.invokeAll(tasks)) {
        assertThat(golden(result.get())).isEqualTo(goldenLines());
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void inParts() {
    String parts =
        TOKENIZER
            .inParts()
            .tokenize("#اليوم_الوطني a.b@c.org 25/يناير/2022 06:54 http://x.org/y")
            .stream()
            .map(Token::text)
            .collect(Collectors.joining(" "));
    assertThat(parts)
        .isEqualTo("# اليوم_الوطني a.b @ c.org 25 / يناير / 2022 06 : 54 http : // x.org / y");
  }

  @Test
  void inPartsLeavesTheOtherAsItIs() {
    Tokenizer parts = TOKENIZER.inParts();
    assertThat(parts.tokenize("06:54")).hasSize(3);
    assertThat(TOKENIZER.tokenize("06:54")).hasSize(1);
    assertThat(parts.withMaxTokenLength(1).tokenize("06:54")).hasSize(5);
  }

  @Test
  void exampleOfTheJavadoc() {
    assertThat(TOKENIZER.tokenize("لـ«قوات» 1,165"))
        .containsExactly(
            new Token("لـ", 0, 2, TokenType.ARABIC_WORD),
            new Token("«", 2, 3, TokenType.PUNCTUATION),
            new Token("قوات", 3, 7, TokenType.ARABIC_WORD),
            new Token("»", 7, 8, TokenType.PUNCTUATION),
            new Token("1,165", 9, 14, TokenType.NUMBER));
  }

  @Test
  void emptyAndBlank() {
    assertThat(TOKENIZER.tokenize("")).isEmpty();
    assertThat(TOKENIZER.tokenize(" \n\t\u00a0\u200b\ufeff\u200f")).isEmpty();
    assertThat(TOKENIZER.tokens(new StringReader(""))).isEmpty();
  }

  @Test
  void listIsUnmodifiable() {
    List<Token> tokens = TOKENIZER.tokenize("نعم");
    assertThatThrownBy(() -> tokens.remove(0)).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void nullIsNamed() {
    assertThatThrownBy(() -> TOKENIZER.tokenize(nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
    assertThatThrownBy(() -> TOKENIZER.tokens(nothing()))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reader");
  }

  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing() {
    return null;
  }

  @Test
  void maxTokenLength() {
    assertThat(TOKENIZER.maxTokenLength()).isEqualTo(Tokenizer.DEFAULT_MAX_TOKEN_LENGTH);
    Tokenizer three = TOKENIZER.withMaxTokenLength(3);
    assertThat(three.tokenize("استقلال قد").stream().map(Token::text))
        .containsExactly("است", "قلا", "ل", "قد");
    assertThat(TOKENIZER.withMaxTokenLength(1).tokenize("a𐐀b").stream().map(Token::text))
        .containsExactly("a", "𐐀", "b");
    assertThatThrownBy(() -> TOKENIZER.withMaxTokenLength(0))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void failingReader() {
    Reader failing =
        new Reader() {
          @Override
          public int read(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("broken");
          }

          @Override
          public void close() {}
        };
    assertThatThrownBy(() -> TOKENIZER.tokens(failing).toList())
        .isInstanceOf(UncheckedIOException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u064e",
        "ب",
        ".",
        "a.",
        "ab-",
        "http://a",
        "a@",
        "1/",
        "1:",
        "#",
        "_",
        "(",
        "\u200f",
        "\u200d",
        "a_",
        "1-1-",
        "a\u0301\u200d",
        "\u2764\u200d",
        "1,",
        "@a"
      })
  void anythingWithoutSpacesTakesLinearTime(String unit) {
    TokenScanner scanner = TOKENIZER.scanner();
    char[] text = ("ب" + unit.repeat(1_000_000 / unit.length())).toCharArray();
    long before = System.nanoTime();
    int end = 0;
    while (scanner.next(text, end, text.length, true)) {
      end = scanner.end();
    }
    assertThat(System.nanoTime() - before).isLessThan(5_000_000_000L);
    String shorter = new String(text, 0, 100_000);
    assertThat(TOKENIZER.tokens(new StringReader(shorter)).toList())
        .isEqualTo(TOKENIZER.tokenize(shorter));
  }

  @Test
  void aMillionMarksAreCutOnlyAtTheLimit() {
    String text = "ب" + "\u064e".repeat(1_000_000);
    assertThat(TOKENIZER.tokenize(text)).hasSize(1_000_001 / 65_536 + 1);
    assertThat(TOKENIZER.withMaxTokenLength(Integer.MAX_VALUE).tokenize(text))
        .containsExactly(new Token(text, 0, text.length(), TokenType.ARABIC_WORD));
  }
}
