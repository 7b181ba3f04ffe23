package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateTest {
  @TempDir Path directory;

  private String file(String... lines) throws IOException {
    Path file = directory.resolve("gold.conllu");
    Files.writeString(file, String.join("\n", lines).replace(' ', '\t') + "\n");
    return file.toString();
  }

  @Test
  void clitics() throws IOException {
    String gold =
        file(
            "#",
            "1 و وَ CCONJ _ _ 0 _ _ SpaceAfter=No",
            "2 قال قَال VERB _ _ 0 _ _ _",
            "3 المعلم مُعَلِّم NOUN _ _ 0 _ _ SpaceAfter=No",
            "4 . . PUNCT _ _ 0 _ _ _",
            "",
            "1-2 للمدرسة _ _ _ _ _ _ _ _",
            "1 ل لِ ADP _ _ 0 _ _ _",
            "2 المدرسة مَدرَسَة NOUN _ _ 0 _ _ _",
            "3 كتب وَلَد NOUN _ _ 0 _ _ _",
            "");
    Run run = Run.of("evaluate", gold, "--errors", "3");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("Arabic words                                 4\n")
        .contains("tokens, words only, F1                       100.00\n")
        .contains("segmentation exact, all words                100.00\n")
        .contains("split points, P / R / F1                     100.00 / 100.00 / 100.00\n")
        .contains("lemma, first analysis in context             75.00\n")
        .contains("lemma: gold → ours (1)\n    1  كتب NOUN: ولد → كت")
        .contains("\nlight10 ");
  }

  @Test
  void whatIsNotConllu() throws IOException {
    Run run = Run.of("evaluate", file("# text", "not conllu"));
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("gold.conllu: line 2: 2 columns instead of the 10");
    assertThat(Run.of("evaluate", directory.toString()).err()).contains("is a directory");
    assertThat(Run.of("evaluate", directory + "/none").err()).contains("no such file");
  }

  @Test
  void conflationAndPaicesIndices() {
    // two lemmas of two words each: a perfect stemmer, one that does nothing, one for all
    Map<String, Map<String, Integer>> gold =
        Map.of(
            "كتب", Map.of("كتاب", 2, "كتب", 1),
            "كتاب", Map.of("كتاب", 1),
            "بيت", Map.of("بيت", 1),
            "بيوت", Map.of("بيت", 1));
    Conflation.Score perfect = Conflation.score(gold, word -> word.substring(0, 1));
    assertThat(perfect.f1()).isEqualTo(100);
    assertThat(perfect.understemming()).isZero();
    assertThat(perfect.overstemming()).isZero();
    Conflation.Score none = Conflation.score(gold, word -> word);
    assertThat(none.understemming()).isEqualTo(1);
    assertThat(none.f1()).isZero();
    Conflation.Score all = Conflation.score(gold, word -> "");
    assertThat(all.recall()).isEqualTo(100);
    assertThat(all.overstemming()).isEqualTo(1);
    assertThat(all.precision()).isCloseTo(100.0 / 3, within(0.01));
  }
}
