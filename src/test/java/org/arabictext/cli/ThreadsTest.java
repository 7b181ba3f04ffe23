package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadsTest {
  @TempDir static Path directory;

  @BeforeAll
  static void corpus() throws IOException {
    String seed = Files.readString(Path.of(Run.SEED));
    for (int i = 0; i < 2; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 40; k++) {
        text.append(seed, 0, seed.length() - 100 * (k % 7) - i).append('\n');
      }
      Files.writeString(directory.resolve("part" + i + ".txt"), text);
    }
    Files.write(directory.resolve("part0x.txt"), new byte[] {'a', ' ', (byte) 0x80});
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tokens -f tsv",
        "segment",
        "analyze -f jsonl",
        "frequencies --by root",
        "ngrams -n 3",
        "concordance --by lemma سجن",
        "stats",
        "keywords --top 50"
      })
  void theNumberOfThreadsChangesNothing(String command) {
    Run one = run(command, "1");
    assertThat(one.status()).isEqualTo(1);
    assertThat(one.err()).contains("part0x.txt").hasLineCount(1);
    assertThat(one.out()).hasSizeGreaterThan(300);
    assertThat(run(command, "4")).isEqualTo(one);
  }

  @Test
  void aLimitIsReachedBeforeALaterFileFails() {
    Run one = run("concordance --limit 7 --by surface داعش", "1");
    assertThat(one.status()).isZero();
    assertThat(one.out()).hasLineCount(7);
    assertThat(run("concordance --limit 7 --by surface داعش", "4")).isEqualTo(one);
  }

  private static Run run(String command, String threads) {
    return Run.of((command + " --threads " + threads + " " + directory).split(" "));
  }
}
