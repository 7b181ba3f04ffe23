package org.arabictext.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arabictext.normalize.Normalizer;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The words of the seed article, normalised and stemmed as the golden file says. */
class SeedWordsTest {
  private static final Path SEED = Path.of("seeds", "000_a734f6b4b9c3bf95.txt");

  /** A line of the golden file. */
  private record Word(String place, int start, String text, String normalized, String stem) {}

  private static Map<String, Word> golden() throws IOException {
    String name = "seed-words.tsv";
    Map<String, Word> words = new LinkedHashMap<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SeedWordsTest.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          words.put(
              cells[1],
              new Word(
                  name + ":" + number, Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]));
        }
      }
    }
    return words;
  }

  private static List<Token> tokens(String article) {
    return Tokenizer.standard().tokenize(article).stream().filter(t -> t.type().isWord()).toList();
  }

  @Test
  void everyWordOfTheArticleIsInTheFile() throws IOException {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Token token : tokens(Files.readString(SEED))) {
      places.putIfAbsent(token.text(), token.start());
    }
    Map<String, Integer> golden = new LinkedHashMap<>();
    golden().values().forEach(word -> golden.put(word.text(), word.start()));
    assertThat(places).containsExactlyEntriesOf(golden);
  }

  @Test
  void wordsAreNormalised() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Word word : golden().values()) {
      softly
          .assertThat(Normalizer.search().normalize(word.text()))
          .as(word.place())
          .isEqualTo(word.normalized());
    }
    softly.assertAll();
  }

  @Test
  void theArticleIsNormalisedInOnePiece() throws IOException {
    String article = Files.readString(SEED);
    Map<String, Word> golden = golden();
    StringBuilder expected = new StringBuilder();
    int end = 0;
    for (Token token : tokens(article)) {
      expected.append(article, end, token.start());
      expected.append(golden.get(token.text()).normalized());
      end = token.end();
    }
    expected.append(article, end, article.length());
    // of what stands between its words, only the comma has another form
    assertThat(Normalizer.search().normalize(article))
        .isEqualTo(expected.toString().replace('،', ','));
  }

  @Test
  void wordsAreStemmedLightly() throws IOException {
    SoftAssertions softly = new SoftAssertions();
    for (Word word : golden().values()) {
      softly
          .assertThat(Stemmers.light10().stem(word.text()))
          .as(word.place() + " " + word.text())
          .isEqualTo(word.stem());
    }
    softly.assertAll();
  }
}
