package org.arabictext.stem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmersTest {
  @ParameterizedTest
  @CsvSource({
    "الحسن, حسن",
    "والحسن, حسن",
    "بالحسن, حسن",
    "كالحسن, حسن",
    "فالحسن, حسن",
    "للاخر, اخر",
    "وحسن, حسن",
    "زوجها, زوج",
    "ساهدان, ساهد",
    "ساهدات, ساهد",
    "ساهدون, ساهد",
    "ساهدين, ساهد",
    "ساهديه, ساهد",
    "المدرسة, مدرس",
    "وَالْمَدْرَسَةُ, مدرس",
    "والمعلّمات, معلم",
    "ساهدي, ساهد",
    "الو, الو",
    "وهم, وهم",
    "ال, ال",
    "'', ''",
    "hello, hello"
  })
  void light10(String word, String stem) {
    assertThat(Stemmers.light10().stem(word)).isEqualTo(stem);
  }

  @Test
  void light10InPlace() {
    char[] letters = "والمعلمات".toCharArray();
    int length = LightStemmer.stem(letters, letters.length);
    assertThat(new String(letters, 0, length)).isEqualTo("معلم");
  }

  @Test
  void light10WithAnotherNormaliser() {
    Stemmer wide = LightStemmer.light10().normalizing(Normalizer.search());
    assertThat(wide.stem("ﺍﻟﻜﺘﺎﺏ")).isEqualTo("كتاب");
    assertThat(wide.stem("کتابی")).isEqualTo("كتاب");
  }

  @Test
  void snowball() {
    assertThat(Stemmers.snowball().stem("الكَاتِبُونَ")).isEqualTo("كاتب");
    assertThat(Stemmers.snowball().stem("")).isEmpty();
  }

  @Test
  void none() {
    assertThat(Stemmers.none().stem("المَدْرَسَة")).isEqualTo("المدرسه");
    Normalizer normalizer = Normalizer.none().with(Rule.DIACRITICS);
    assertThat(Stemmers.none(normalizer).stem("المَدْرَسَة")).isEqualTo("المدرسة");
  }

  @Test
  void lemma() {
    assertThat(Stemmers.lemma().stem("وبأفلامهم")).isEqualTo("فيلم");
    assertThat(Stemmers.lemma().stem("المَدَارِسَ")).isEqualTo("مدرسه");
  }

  @Test
  void root() {
    assertThat(Stemmers.root().stem("المدارس")).isEqualTo("درس");
    assertThat(Stemmers.root().stem("بغداد")).isEqualTo("بغداد");
    Morphology none = Morphology.of(List.of());
    assertThat(Stemmers.root(none).stem("الزعافيل")).isEqualTo("زعافيل");
  }

  @Test
  void protectedWordsComeOutNormalised() {
    Stemmer stemmer = Stemmers.light10().protecting(Set.of("الجزيرة", "والدان"));
    assertThat(stemmer.stem("الجَزِيرَةِ")).isEqualTo("الجزيره");
    assertThat(stemmer.stem("والدان")).isEqualTo("والدان");
    assertThat(stemmer.stem("المدرسة")).isEqualTo("مدرس");
  }

  @Test
  void fourThreadsAtOnce() {
    List<String> words = List.of("والمدرسة", "الكاتبون", "زَوْجُهَا", "للمعلمات", "وحسن");
    for (Stemmer stemmer : List.of(Stemmers.light10(), Stemmers.snowball(), Stemmers.none())) {
      List<String> expected = words.stream().map(stemmer::stem).collect(Collectors.toList());
      IntStream.range(0, 4000)
          .parallel()
          .forEach(
              i ->
                  assertThat(stemmer.stem(words.get(i % words.size())))
                      .isEqualTo(expected.get(i % words.size())));
    }
  }

  @Test
  void nullIsRefused() {
    for (Stemmer stemmer : List.of(Stemmers.light10(), Stemmers.snowball(), Stemmers.none())) {
      assertThatNullPointerException().isThrownBy(() -> stemmer.stem(null)).withMessage("word");
    }
    assertThatNullPointerException()
        .isThrownBy(() -> Stemmers.light10().protecting(null))
        .withMessage("words");
  }

  @Test
  void whatIsTooLongForAWordIsOnlyCleaned() {
    Stemmer snowball = Stemmers.snowball();
    String word = "والمدرسة" + "\u064e".repeat(248);
    assertThat(snowball.stem(word)).isEqualTo(snowball.stem("والمدرسة"));
    assertThat(snowball.stem(word + "\u064e")).isEqualTo(word + "\u064e");
    String marks = "\u064e".repeat(4_000_000);
    assertThat(snowball.stem(marks)).isEqualTo(marks);
  }

  @Test
  void lemmasAndRootsOfTheLexicon() {
    assertThat(Stemmers.lemma().stem("وبأفلامهم")).isEqualTo("فيلم");
    assertThat(Stemmers.root().stem("المدرسة")).isEqualTo("درس");
    assertThat(Stemmers.root().stem("والزغفرطوظ")).isEqualTo("زغفرطوظ");
    Morphology none = Morphology.of(List.of());
    assertThat(Stemmers.lemma(none).stem("أفلام")).isEqualTo("افلام");
  }
}
