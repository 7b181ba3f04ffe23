package org.arabictext.stem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Our light10 against Lucene's normaliser and stemmer. */
class LuceneLightStemmerTest {
  private static final String[] PIECES = {
    "ال", "وال", "بال", "كال", "فال", "لل", "و", "ها", "ان", "ات", "ون", "ين", "يه", "ية", "ه", "ة",
    "ي", "ا", "ن", "ت", "ل", "ك", "م", "َ", "ّ", "ـ", "أ", "ى", "كتب"
  };

  @Test
  void randomWords() throws IOException {
    Random random = new Random(11);
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < 100_000; n++) {
      for (int i = 1 + random.nextInt(6); i > 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      text.append(' ');
    }
    assertSame(text.toString());
  }

  @Test
  void randomLetters() throws IOException {
    Random random = new Random(12);
    StringBuilder text = new StringBuilder();
    for (int n = 0; n < 100_000; n++) {
      for (int i = 1 + random.nextInt(9); i > 0; i--) {
        text.append((char) (0x0620 + random.nextInt(0x35)));
      }
      text.append(' ');
    }
    assertSame(text.toString());
  }

  @Test
  void seeds() throws IOException {
    try (var files = Files.list(Path.of("seeds"))) {
      for (Path file : files.toArray(Path[]::new)) {
        assertSame(Files.readString(file));
      }
    }
  }

  private static void assertSame(String text) throws IOException {
    WhitespaceTokenizer tokenizer = new WhitespaceTokenizer();
    tokenizer.setReader(new StringReader(text));
    String[] words = text.trim().split("\\s+");
    try (TokenStream lucene = new ArabicStemFilter(new ArabicNormalizationFilter(tokenizer))) {
      CharTermAttribute term = lucene.addAttribute(CharTermAttribute.class);
      lucene.reset();
      for (String word : words) {
        assertThat(lucene.incrementToken()).isTrue();
        assertThat(Stemmers.light10().stem(word)).as(word).isEqualTo(term.toString());
      }
      assertThat(lucene.incrementToken()).isFalse();
    }
  }
}
