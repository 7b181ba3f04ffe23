package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintTest {
  @TempDir Path directory;

  private String file(String text) throws IOException {
    return Files.writeString(directory.resolve("my.tsv"), text).toString();
  }

  @Test
  void aGoodFileSaysNothing() throws IOException {
    Run run = Run.of("lint", file("noun\tكِتَاب\tكتب\tpl=كُتُب\n"));
    assertThat(run.status()).isZero();
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aFindingNamesFileAndLine() throws IOException {
    Run run = Run.of("lint", file("# mine\nnoun\tكِتَاب\tكطب\nfruit\tكِتَاب\tكتب\n"));
    assertThat(run.status()).isEqualTo(ExitCode.INPUT);
    assertThat(run.out()).startsWith("my.tsv:2: ").contains("كطب").contains("\nmy.tsv:3: ");
  }

  @Test
  void aMissingFileIsAnError() {
    Run run = Run.of("lint", directory.resolve("none.tsv").toString());
    assertThat(run.status()).isEqualTo(ExitCode.INPUT);
    assertThat(run.err()).contains("none.tsv");
  }
}
