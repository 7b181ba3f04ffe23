package org.arabictext.inflection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.arabictext.lexicon.Entry;
import org.junit.jupiter.api.Test;

/** Conjugation against the tables of {@code verbs.txt}. */
class VerbParadigmTest {
  private static final String IMPERFECT =
      "I3MS I3FS I3MD I3FD I3MP I3FP I2MS I2FS I2D I2MP I2FP I1S I1P";
  private static final String PERFECT =
      "P3MS P3FS P3MD P3FD P3MP P3FP P2MS P2FS P2D P2MP P2FP P1S P1P";
  private static final String JUSSIVE =
      "J3MS J3FS S3MD S3FD S3MP I3FP J2MS S2FS S2D S2MP I2FP J1S J1P";
  private static final Map<String, String> ROWS =
      Map.of(
          "main", "P3MS P3FS P3MP P1S I3MS I3MP I3FP J3MS M2MS",
          "passive", "P3MS I3MS",
          "perfect", PERFECT,
          "imperfect", IMPERFECT,
          "jussive", JUSSIVE,
          "imperative", "M2MS M2FS M2D M2MP M2FP",
          "passive-perfect", PERFECT,
          "passive-imperfect", IMPERFECT);

  @Test
  void verbsAreConjugatedAsInTheTables() throws IOException {
    List<String> wrong = new ArrayList<>();
    Set<Entry> verbs = new HashSet<>();
    Set<Entry> inFull = new HashSet<>();
    for (ParadigmFile.Row row : ParadigmFile.rows("verbs.txt")) {
      verbs.add(row.entry());
      if (row.name().equals("jussive")) {
        inFull.add(row.entry());
      }
      List<String> actual =
          switch (row.name()) {
            case "nouns" -> nouns(row.entry());
            case "pronoun" -> beforePronoun(row.entry());
            default -> forms(row);
          };
      compare(row, actual, wrong);
    }
    assertThat(wrong).isEmpty();
    assertThat(verbs).hasSizeGreaterThanOrEqualTo(44);
    assertThat(inFull).hasSizeGreaterThanOrEqualTo(12);
  }

  private static void compare(ParadigmFile.Row row, List<String> actual, List<String> wrong) {
    assertThat(row.cells()).as(row.at()).hasSameSizeAs(actual);
    for (int i = 0; i < actual.size(); i++) {
      String expected = ParadigmFile.cell(row.cells().get(i));
      if (!expected.equals(actual.get(i))) {
        wrong.add(row.at() + " expected " + expected + " | was " + actual.get(i));
      }
    }
  }

  private static List<String> forms(ParadigmFile.Row row) {
    VerbParadigm paradigm = VerbParadigm.of(row.entry());
    boolean passive = row.name().startsWith("passive");
    assertThat(ROWS).as(row.at()).containsKey(row.name());
    return Arrays.stream(ROWS.get(row.name()).split(" "))
        .map(cell -> ParadigmFile.cell(paradigm.forms(VerbCell.valueOf(cell), passive)))
        .toList();
  }

  private static List<String> nouns(Entry verb) {
    boolean noPassive = verb.is("form", "7") || verb.is("form", "9");
    return List.of(
        ParadigmFile.cell(Participle.active(verb)),
        noPassive ? "-" : ParadigmFile.cell(Participle.passive(verb)),
        ParadigmFile.cell(verb.has("masdar") ? verb.all("masdar") : VerbalNoun.regular(verb)));
  }

  private static List<String> beforePronoun(Entry verb) {
    return List.of(
        beforePronoun(verb, VerbCell.P3MS_PRON, ""), beforePronoun(verb, VerbCell.I3MS_PRON, "ي"));
  }

  private static String beforePronoun(Entry verb, VerbCell cell, String prefix) {
    return ParadigmFile.cell(
        VerbParadigm.of(verb).stems().stream()
            .filter(stem -> !stem.passive() && (stem.cells() & cell.bit()) != 0)
            .map(stem -> prefix + Sounds.bare(stem.vocalised()) + "ه")
            .toList());
  }
}
