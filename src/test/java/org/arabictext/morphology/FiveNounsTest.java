package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** أب أخ حم فو ذو in every case, before a noun and before every pronoun. */
class FiveNounsTest {
  private static final List<String> PRONOUNS =
      List.of("ه", "ها", "هما", "هم", "هن", "ك", "كما", "كم", "كن", "نا");

  @ParameterizedTest
  @CsvSource({"أَب,أبو,أبا,أبي", "أَخ,أخو,أخا,أخي", "حَم,حمو,حما,حمي", "فُو,فو,فا,في"})
  void everyCaseAndPronounIsRead(
      String lemma, String nominative, String accusative, String genitive) {
    SoftAssertions softly = new SoftAssertions();
    for (String stem : List.of(nominative, accusative, genitive)) {
      softly.assertThat(lemmas(stem)).as(stem).contains(lemma);
      for (String pronoun : PRONOUNS) {
        softly.assertThat(lemmas(stem + pronoun)).as(stem + pronoun).contains(lemma);
      }
    }
    softly.assertAll();
  }

  @ParameterizedTest
  @CsvSource({"ذو", "ذا", "ذي", "ذوو", "ذوي"})
  void dhuStandsBeforeANoun(String form) {
    assertThat(lemmas(form)).contains("ذُو");
  }

  @Test
  void theParticipleOfDespairIsSpelledInTwoWays() {
    assertThat(lemmas("ميؤوس")).contains("مَيْؤُوس");
    assertThat(lemmas("ميئوس")).contains("مَيْؤُوس");
  }

  private static List<String> lemmas(String word) {
    return Morphology.standard().analyses(word).stream()
        .filter(a -> !a.isGuess())
        .map(Analysis::lemma)
        .toList();
  }
}
