package org.arabictext.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StopWordsTest {
  private static final StopWords STOP_WORDS = StopWords.standard();

  @Test
  void wordsOfGrammar() {
    for (String word :
        "من إلى في فيها عليهم هذا أولئك الذين كانت يكونون لن سوف بينما إياهم لديهم أيضا كل غيره متى ماذا ليسوا عندما حينئذ"
            .split(" ")) {
      assertThat(STOP_WORDS.contains(word)).as(word).isTrue();
    }
  }

  @Test
  void whateverTheMarksAndHamza() {
    for (String word :
        List.of(
            "إِلَى",
            "الى",
            "إلي",
            "أنّ",
            "ان",
            "هَـذا",
            "هؤلاء",
            "هولاء",
            "أولئك",
            "اوليك",
            "مِنْ",
            "عـــلى",
            "علی",
            "\uFED3\uFEF2",
            "\uFE8D\uFEDF\uFEF0",
            "\uFEFB")) {
      assertThat(STOP_WORDS.contains(word)).as(word).isTrue();
    }
  }

  @Test
  void wordsOfContent() {
    for (String word :
        "كتاب العراق إمام الإمام آلي الآلي آية أذن ليلا ألم قط أم رب وسط نفس ظلم كتب قال جديد رئيس يوم"
            .split(" ")) {
      assertThat(STOP_WORDS.contains(word)).as(word).isFalse();
      assertThat(STOP_WORDS.withConjunctions().contains(word)).as(word).isFalse();
    }
    assertThat(STOP_WORDS.contains("")).isFalse();
    assertThat(STOP_WORDS.contains("\u064e")).isFalse();
  }

  @Test
  void conjunctions() {
    StopWords joined = STOP_WORDS.withConjunctions();
    for (String word : "ولكن وَلَكِنْ فهو وإلى والى وفي فإن وكانت ومن وهذا".split(" ")) {
      assertThat(STOP_WORDS.contains(word)).as(word).isFalse();
      assertThat(joined.contains(word)).as(word).isTrue();
    }
    for (String word : "واحد والي ولدي وكيلا فهم فلك فلكي فلان وب فل".split(" ")) {
      assertThat(joined.contains(word)).as(word).isFalse();
    }
  }

  @Test
  void categories() {
    StopWords pronouns = StopWords.of(Set.of(StopWordCategory.PRONOUN));
    assertThat(pronouns.contains("هو")).isTrue();
    assertThat(pronouns.contains("في")).isFalse();
    for (StopWordCategory category : StopWordCategory.values()) {
      assertThat(StopWords.of(Set.of(category)).words()).as(category.name()).hasSizeGreaterThan(9);
    }
    assertThat(StopWords.of(Set.of()).words()).isEmpty();
  }

  @Test
  void ownWords() {
    StopWords own = STOP_WORDS.plus(List.of("قال", "واحد")).minus(List.of("غير"));
    assertThat(own.contains("قال")).isTrue();
    assertThat(own.contains("واحد")).isTrue();
    assertThat(own.contains("غير")).isFalse();
    assertThat(STOP_WORDS.contains("قال")).isFalse();
    assertThat(STOP_WORDS.contains("غير")).isTrue();
    assertThat(StopWords.ofWords(List.of("مسؤول")).contains("مَسْئول")).isFalse();
    assertThat(StopWords.ofWords(List.of("أحمد")).contains("احمد")).isTrue();
  }

  @Test
  void everyListedWordIsFoundAndWrittenBare() {
    assertThat(STOP_WORDS.words()).hasSizeGreaterThan(600);
    for (String word : STOP_WORDS.words()) {
      assertThat(STOP_WORDS.contains(word)).as(word).isTrue();
      assertThat(word.chars()).as(word).allMatch(c -> c >= 'ء' && c <= 'ي');
      assertThat(Tokenizer.standard().tokenize(word)).as(word).hasSize(1);
    }
  }
}
