package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The reach of the analyser without context, over the three sets of lists together. */
class BlindListsTest {
  private static final List<BlindLists> LISTS =
      List.of(new BlindLists(""), new BlindLists("-2"), new BlindLists("-3"));

  private static double percent(String name) {
    int right = LISTS.stream().mapToInt(lists -> lists.score(name).right()).sum();
    int total = LISTS.stream().mapToInt(lists -> lists.score(name).total()).sum();
    return 100.0 * right / total;
  }

  @Test
  void verbFormsComeToTheirLemma() {
    assertThat(percent("verbs, best")).isGreaterThanOrEqualTo(92);
    assertThat(percent("verbs, any")).isGreaterThanOrEqualTo(98);
  }

  @Test
  void singularAndPluralComeToOneLemma() {
    assertThat(percent("plurals, best")).isGreaterThanOrEqualTo(92);
  }

  @Test
  void wordsHaveTheirRoot() {
    assertThat(percent("roots, first")).isGreaterThanOrEqualTo(95);
  }

  @Test
  void cliticsAreCutAndDecoysAreNot() {
    assertThat(percent("clitics, exact")).isGreaterThanOrEqualTo(99);
    assertThat(percent("decoys, whole")).isGreaterThanOrEqualTo(98);
  }
}
