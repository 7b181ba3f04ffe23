package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The reader without allocation says what the analyser says. */
class LemmatizerTest {
  private static final Morphology STANDARD = Morphology.standard();

  private static String lemma(String word) {
    Lemmatizer lemmatizer = STANDARD.lemmatizer();
    int length = lemmatizer.lemma(word.toCharArray(), 0, word.length());
    return new String(lemmatizer.chars(), 0, length);
  }

  @Test
  void lemmasWithoutMarks() {
    assertThat(lemma("أفلام")).isEqualTo("فيلم");
    assertThat(lemma("وبالكتب")).isEqualTo("كتاب");
    assertThat(lemma("hello")).isEmpty();
    assertThat(lemma("")).isEmpty();
  }

  @Test
  void anUnknownFeminineGetsItsEndingBackBeforeAPronoun() {
    assertThat(lemma("شكشوكتهم")).isEqualTo("شكشوكة");
    assertThat(lemma("والشكشوكة")).isEqualTo("شكشوكة");
    assertThat(STANDARD.best("شكشوكتهم").lemma()).isEqualTo("شكشوكة");
  }

  @Test
  void anUnknownWordKeepsItsSpelling() {
    assertThat(lemma("وپلچژڤگ")).isEqualTo("پلچژڤگ");
    assertThat(lemma("والزَغْفَـرطوظ")).isEqualTo("زغفرطوظ");
  }

  @Test
  void allReadingsOfAWordInALargerBuffer() {
    Lemmatizer lemmatizer = STANDARD.lemmatizer();
    char[] text = "..والشكشوكة..".toCharArray();
    int count = lemmatizer.readings(text, 2, 9);
    java.util.Arrays.fill(text, 'x');
    List<String> lemmas = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      assertThat(lemmatizer.isGuess(i)).isTrue();
      lemmas.add(new String(lemmatizer.chars(), 0, lemmatizer.lemma(i)));
    }
    assertThat(lemmas).containsExactly("شكشوكة", "والشكشوكة");
    assertThatThrownBy(() -> lemmatizer.lemma(count)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void rootsOfKnownWordsOnly() {
    Lemmatizer lemmatizer = STANDARD.lemmatizer();
    int length = lemmatizer.root("المدرسة".toCharArray(), 0, 7);
    assertThat(new String(lemmatizer.chars(), 0, length)).isEqualTo("درس");
    assertThat(lemmatizer.root("زغفرطوظ".toCharArray(), 0, 7)).isZero();
  }

  @Test
  void whatIsOutsideTheBufferIsRefused() {
    Lemmatizer lemmatizer = STANDARD.lemmatizer();
    assertThatThrownBy(() -> lemmatizer.lemma(new char[3], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> lemmatizer.readings(new char[3], -1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
