package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not as they should be: one line, a status, and nothing half called whole. */
class HostileFilesTest {
  @TempDir Path directory;

  private static byte[] utf16(String text, Charset charset, boolean mark) {
    return ((mark ? "\ufeff" : "") + text).getBytes(charset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void everyLineEndSeparatesWordsAndKeepsOffsets(String end) {
    Run run = Run.with("كتاب" + end + "قلم" + end, "tokens", "-f", "tsv");
    assertThat(run.status()).isZero();
    assertThat(run.column(3)).containsExactly("كتاب", "قلم");
    int second = 4 + end.length();
    assertThat(run.column(0)).containsExactly("0", String.valueOf(second));
    assertThat(run.column(1)).containsExactly("4", String.valueOf(second + 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void normalisingWithoutRulesKeepsEveryLineEnd(String end) {
    String text = end + "كتاب" + end + end + "قلم" + end;
    assertThat(Run.with(text, "normalize", "--preset", "none").out()).isEqualTo(text);
    assertThat(Run.with(text, "strip").out()).isEqualTo(text);
  }

  @Test
  void utf16WithAndWithoutAMark() {
    String text = "ذهب الولد إلى المدرسة";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      for (boolean mark : new boolean[] {true, false}) {
        Run run = Run.with(utf16(text, charset, mark), "words");
        assertThat(run.lines()).as(charset + " " + mark).hasSize(4).contains("المدرسة");
        assertThat(run.err()).isEqualTo("arabictext: note: -: converted from " + charset + "\n");
      }
    }
  }

  @Test
  void halfACharacterOfUtf16AtTheEnd() {
    byte[] text = utf16("ذهب الولد", StandardCharsets.UTF_16LE, true);
    Run run = Run.with(Arrays.copyOf(text, text.length - 1), "words");
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("not UTF-16LE: malformed at byte " + (text.length - 2));
  }

  /** Cut anywhere: a cut between characters is a shorter text, any other is an error. */
  @Test
  void utf8CutAnywhere() {
    String text = "ذهب 😀 إلى";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int cut = 0; cut <= bytes.length; cut++) {
      boolean whole = cut == bytes.length || (bytes[cut] & 0xc0) != 0x80;
      Run run = Run.with(Arrays.copyOf(bytes, cut), "words");
      assertThat(run.status()).as("cut at " + cut).isEqualTo(whole ? 0 : 1);
      assertThat(run.err().lines().filter(l -> l.startsWith("arabictext: error: -: not UTF-8")))
          .hasSize(whole ? 0 : 1);
    }
  }

  @Test
  void aFileThatNobodyMayRead() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            InputStream.nullInputStream(),
            java.io.OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Messages.of(Locale.ROOT),
            false);
    for (int threads = 1; threads <= 2; threads++) {
      err.reset();
      new Pipeline<>(session, new ReadOptions(false, null), threads, chunk -> chunk, chunk -> {})
          .run(List.of(Source.of(DenyingProvider.path("secret.txt"))));
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("arabictext: error: secret.txt: permission denied\n");
      assertThat(session.failures()).isEqualTo(threads);
    }
  }

  @Test
  void aDirectoryWhereAFileIsWanted() {
    Run run = Run.of("evaluate", directory.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("arabictext: error: ").hasLineCount(1);
    assertThat(Run.of("words", directory.toString())).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void aNulLeavesAnOlderOutputAlone() throws IOException {
    Path out = directory.resolve("out.txt");
    Files.writeString(out, "قديم");
    Path in = Files.write(directory.resolve("in.txt"), new byte[] {'a', ' ', 0, 'b'});
    Run run = Run.of("frequencies", in.toString(), "-o", out.toString());
    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("NUL at byte 2");
    assertThat(out).hasContent("قديم");
  }

  /** The program itself, in a virtual machine of its own, on a device that is always full. */
  @Test
  void standardOutputOnAFullDevice() throws Exception {
    File full = new File("/dev/full");
    assumeTrue(full.exists());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    File err = directory.resolve("err.txt").toFile();
    Process process =
        new ProcessBuilder(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "words",
                "--lang",
                "en",
                Run.SEED)
            .redirectOutput(full)
            .redirectError(err)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    assertThat(err)
        .content()
        .startsWith("arabictext: error: cannot write standard output: ")
        .hasLineCount(1);
  }
}
