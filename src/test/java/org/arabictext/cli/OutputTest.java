package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
  @TempDir Path directory;

  private static Run full(String reason, String... args) {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(reason);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream messages = new PrintStream(err, true, StandardCharsets.UTF_8);
    int status = Main.run(args, InputStream.nullInputStream(), full, messages);
    return new Run(status, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void toAFile() throws IOException {
    Path out = directory.resolve("out.txt");
    Files.writeString(out, "قديم");
    assertThat(Run.of("words", "-t", "كتاب جديد", "-o", out.toString()))
        .isEqualTo(new Run(0, "", ""));
    assertThat(out).hasContent("كتاب\nجديد");
    assertThat(directory.toFile().list()).containsExactly("out.txt");
  }

  @Test
  void whatIsNotWholeIsNotCalledByTheName() throws IOException {
    Path in = directory.resolve("in.txt");
    Files.write(in, new byte[] {'a', '\n', (byte) 0xff});
    Path out = directory.resolve("out.txt");
    Files.writeString(out, "قديم");
    String missing = directory.resolve("missing").toString();
    Run run = Run.of("words", "-o", out.toString(), "-t", "كتاب", in.toString(), missing);
    assertThat(run.status()).isEqualTo(1);
    assertThat(out).hasContent("قديم");
    assertThat(directory.resolve("out.txt.partial")).hasContent("كتاب");
    assertThat(run.err()).contains("out.txt.partial");
  }

  @Test
  void aFullDisk() {
    Run run = full("No space left on device", "tokens", Run.SEED);
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo("arabictext: error: cannot write standard output: No space left on device\n");
    assertThat(full("No space left on device", "frequencies", Run.SEED).status()).isEqualTo(3);
    assertThat(full("No space left on device", "--help").err()).isEqualTo(run.err());
    assertThat(full("No space left on device", "--help").status()).isEqualTo(3);
  }

  @Test
  void aFullDevice() {
    assumeTrue(Files.exists(Path.of("/dev/full")));
    Run run = Run.of("tokens", Run.SEED, "-o", "/dev/full");
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("cannot write /dev/full").hasLineCount(1);
  }

  @Test
  void aReaderThatHasEnough() {
    assertThat(full("Broken pipe", "tokens", Run.SEED)).isEqualTo(new Run(141, "", ""));
    for (String help : new String[] {"--help", "--version", "generate-completion"}) {
      assertThat(full("Broken pipe", help)).as(help).isEqualTo(new Run(141, "", ""));
    }
  }

  @Test
  void directoriesAreNoOutput() {
    Run run = Run.of("words", "-t", "كتاب", "-o", directory.toString());
    assertThat(run.status()).isEqualTo(3);
    assertThat(run.err()).contains("Is a directory").hasLineCount(1);
    Run nowhere = Run.of("words", "-t", "كتاب", "-o", directory + "/none/out.txt");
    assertThat(nowhere.status()).isEqualTo(3);
    assertThat(nowhere.err()).hasLineCount(1);
  }

  @Test
  void anInterruptedRunSaysSoAndLeavesNothingHalf() throws Exception {
    Path out = directory.resolve("out.txt");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String path = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(
                java, "-cp", path, Main.class.getName(), "words", "--lang", "en", "-o", "" + out)
            .start();
    try {
      process.getOutputStream().write("كتاب ".repeat(100_000).getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      Path partial = directory.resolve("out.txt.partial");
      for (int i = 0; i < 600 && !Files.exists(partial); i++) {
        Thread.sleep(100);
      }
      assertThat(partial).exists();
      Thread.sleep(200);
      process.toHandle().destroy();
      String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).isNotZero();
      assertThat(said).isEqualTo("arabictext: error: interrupted\n");
      assertThat(directory.toFile().list()).isEmpty();
    } finally {
      process.destroyForcibly();
    }
  }
}
