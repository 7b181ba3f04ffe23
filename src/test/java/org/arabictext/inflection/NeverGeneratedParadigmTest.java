package org.arabictext.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** Words of {@code never.txt} that no paradigm may hold. */
class NeverGeneratedParadigmTest {
  @Test
  void noParadigmHoldsAWordThatDoesNotExist() throws IOException {
    List<String> wrong = new ArrayList<>();
    int words = 0;
    for (ParadigmFile.Row row : ParadigmFile.rows("never.txt")) {
      assertThat(row.name()).as(row.at()).isEqualTo("never");
      List<String> generated = letters(row.entry());
      assertThat(generated).as(row.at()).isNotEmpty();
      for (String word : row.cells()) {
        words++;
        if (generated.contains(word)) {
          wrong.add(row.at() + " generates " + word);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(words).isGreaterThanOrEqualTo(60);
  }

  private static List<String> letters(Entry entry) {
    List<String> forms =
        entry.pos().isVerbal() ? VerbParadigm.of(entry).all() : NominalParadigm.of(entry).all();
    return forms.stream().map(Sounds::bare).toList();
  }
}
