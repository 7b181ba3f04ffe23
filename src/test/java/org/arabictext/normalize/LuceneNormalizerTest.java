package org.arabictext.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.junit.jupiter.api.Test;

/** Lucene's preset does to a term what Lucene's own filter does. */
class LuceneNormalizerTest {
  @Test
  void everyCodeUnit() throws IOException {
    StringBuilder all = new StringBuilder();
    for (char c = 1; c < Character.MIN_SURROGATE; c++) {
      all.append(c);
    }
    for (int c = Character.MAX_SURROGATE + 1; c <= 0xFFFF; c++) {
      all.append((char) c);
    }
    assertSame(all.toString());
  }

  @Test
  void randomText() throws IOException {
    Random random = new Random(42);
    for (int n = 0; n < 5000; n++) {
      StringBuilder text = new StringBuilder("a");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append((char) (0x0600 + random.nextInt(0x100)));
      }
      assertSame(text.toString());
    }
  }

  private static void assertSame(String text) throws IOException {
    assertThat(Normalizer.lucene().normalize(text)).isEqualTo(lucene(text));
  }

  private static String lucene(String text) throws IOException {
    KeywordTokenizer tokenizer = new KeywordTokenizer();
    tokenizer.setReader(new java.io.StringReader(text));
    try (TokenStream stream = new ArabicNormalizationFilter(tokenizer)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      assertThat(stream.incrementToken()).isTrue();
      return term.toString();
    }
  }
}
