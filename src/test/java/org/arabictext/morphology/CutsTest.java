package org.arabictext.morphology;

import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Words with clitics are cut, words that only look so are left whole. */
class CutsTest {
  @Test
  void cutsWhereGrammarCuts() {
    SoftAssertions softly = new SoftAssertions();
    for (Lines line : Lines.of("cuts.tsv")) {
      String cut =
          Morphology.standard().segments(line.cells()[0], Scheme.ATB).stream()
              .map(Segment::surface)
              .collect(Collectors.joining("+"));
      softly.assertThat(cut).as(line.place()).isEqualTo(line.cells()[1]);
    }
    softly.assertAll();
  }
}
