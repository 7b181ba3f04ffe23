package org.arabictext.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.arabictext.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** Declension against the tables of {@code nouns.txt}. */
class NominalParadigmTest {
  @Test
  void nounsAndAdjectivesAreDeclinedAsInTheTables() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<Entry> words = new HashSet<>();
    for (ParadigmFile.Row row : ParadigmFile.rows("nouns.txt")) {
      words.add(row.entry());
      assertThat(row.cells()).as(row.at()).hasSize(1);
      NominalCell cell = NominalCell.valueOf(row.name());
      String expected = ParadigmFile.cell(row.cells().get(0));
      String actual = ParadigmFile.cell(NominalParadigm.of(row.entry()).forms(cell));
      if (!expected.equals(actual)) {
        wrong.add(row.at() + ' ' + cell + " expected " + expected + " | was " + actual);
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(words).hasSizeGreaterThanOrEqualTo(44);
  }
}
