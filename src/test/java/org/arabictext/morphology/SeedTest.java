package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Reads the seed article and compares every word with the golden file. */
class SeedTest {
  private static final Path SEED = Path.of("seeds", "000_a734f6b4b9c3bf95.txt");

  @Test
  void everyWordIsReadAsAnArabReads() throws IOException {
    List<AnalyzedToken> words =
        Morphology.standard().analyze(Files.readString(SEED)).stream()
            .filter(t -> t.token().type().isWord())
            .toList();
    List<Lines> golden = Lines.of("seed.tsv");
    assertThat(words).hasSameSizeAs(golden);
    SoftAssertions softly = new SoftAssertions();
    for (int i = 0; i < words.size(); i++) {
      Lines line = golden.get(i);
      softly
          .assertThat(row(words.get(i).analysis()))
          .as(line.place())
          .isEqualTo(List.of(line.cells()));
    }
    softly.assertAll();
  }

  private static List<String> row(Analysis analysis) {
    String cut =
        analysis.segments(Scheme.ATB).stream()
            .map(Segment::surface)
            .collect(Collectors.joining("+"));
    return List.of(
        analysis.partOfSpeech().label(),
        cut,
        analysis.lemma(),
        analysis.root().isEmpty() ? "-" : analysis.root());
  }
}
