package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class EncodingTest {
  private static String detect(byte[] bytes) {
    Encoding encoding = Encoding.detect(bytes, bytes.length);
    return encoding.charset().name() + "+" + encoding.markLength();
  }

  private static String detect(String text, String charset) {
    return detect(text.getBytes(Charset.forName(charset)));
  }

  @Test
  void byteOrderMarks() {
    assertThat(detect("\ufeffكتاب", "UTF-8")).isEqualTo("UTF-8+3");
    assertThat(detect("\ufeffكتاب", "UTF-16LE")).isEqualTo("UTF-16LE+2");
    assertThat(detect("\ufeffكتاب", "UTF-16BE")).isEqualTo("UTF-16BE+2");
    assertThat(detect("\ufeffكتاب", "UTF-32LE")).isEqualTo("UTF-32LE+4");
  }

  @Test
  void withoutMarks() throws Exception {
    String seed = Files.readString(Path.of(Run.SEED));
    for (int length : new int[] {5, 40, seed.length()}) {
      String text = seed.substring(0, length);
      assertThat(detect(text, "UTF-8")).isEqualTo("UTF-8+0");
      assertThat(detect(text, "UTF-16LE")).isEqualTo("UTF-16LE+0");
      assertThat(detect(text, "UTF-16BE")).isEqualTo("UTF-16BE+0");
      assertThat(detect(text, "windows-1256")).isEqualTo("windows-1256+0");
    }
    assertThat(detect("بيت: house, e-mail", "windows-1256")).isEqualTo("windows-1256+0");
  }

  @Test
  void whatIsNoArabicIsNotTakenForIt() {
    assertThat(detect("", "UTF-8")).isEqualTo("UTF-8+0");
    assertThat(detect("plain English", "UTF-8")).isEqualTo("UTF-8+0");
    assertThat(detect("café déjà vu", "ISO-8859-1")).isEqualTo("UTF-8+0");
    assertThat(detect("Größe Straße äöü", "ISO-8859-1")).isEqualTo("UTF-8+0");
    assertThat(detect("日本語", "UTF-8")).isEqualTo("UTF-8+0");
  }

  @Test
  void damagedUtf8IsStillUtf8() {
    byte[] text = "ذهب الولد إلى المدرسة ثم عاد".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < text.length; i++) {
      byte[] damaged = text.clone();
      damaged[i] = (byte) 0xff;
      assertThat(detect(damaged)).isEqualTo("UTF-8+0");
    }
  }
}
