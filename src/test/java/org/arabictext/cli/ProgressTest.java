package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressTest {
  /** What is shown of some work of unknown size. */
  private static String shown(boolean terminal, int milliseconds) throws InterruptedException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Session session =
        new Session(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Messages.of(Locale.ROOT),
            terminal);
    try (Progress progress = Progress.of(session, List.of(Source.text("0123456789")))) {
      progress.advance(5);
      Thread.sleep(milliseconds);
      progress.advance(5);
    }
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void longWorkIsShownOnATerminal() throws InterruptedException {
    assertThat(shown(true, 1100)).contains("arabictext", "MiB");
  }

  @Test
  void nothingIsShownElsewhere() throws InterruptedException {
    assertThat(shown(false, 1100)).isEmpty();
  }

  @Test
  void shortWorkIsNotShown() throws InterruptedException {
    assertThat(shown(true, 0)).isEmpty();
  }
}
