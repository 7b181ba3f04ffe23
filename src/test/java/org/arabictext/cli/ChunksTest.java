package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ChunksTest {
  private static List<Chunk> chunks(String text, int size) throws IOException {
    Session session =
        new Session(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            Messages.of(Locale.ROOT),
            false);
    Source source = Source.text(text);
    ReadOptions options = new ReadOptions(false, null);
    ByteInput bytes = ByteInput.open(source, session.messages(), n -> {});
    List<Chunk> list = new ArrayList<>();
    try (TextInput input = new TextInput(session, source, options, bytes)) {
      Chunks chunks = new Chunks(source, input, size);
      for (Chunk chunk = chunks.next(); chunk != null; chunk = chunks.next()) {
        list.add(chunk);
      }
    }
    return list;
  }

  private static List<String> texts(String text, int size) throws IOException {
    return chunks(text, size).stream().map(Chunk::text).toList();
  }

  @Test
  void cutAtLineEnds() throws IOException {
    assertThat(texts("في البيت\nفي السوق\n\nهنا", 12))
        .containsExactly("في البيت\n", "في السوق\n\n", "هنا");
    assertThat(texts("في\r\nبيت\r\n", 5)).containsExactly("في\r\n", "بيت\r\n");
  }

  @Test
  void cutLongLinesAtBlanksAndLongerWordsAnywhere() throws IOException {
    assertThat(texts("في البيت الكبير", 8)).containsExactly("في ", "البيت ", "الكبير");
    assertThat(texts("ا".repeat(20), 8))
        .containsExactly("ا".repeat(8), "ا".repeat(8), "ا".repeat(4));
    assertThat(texts("😀".repeat(10), 5))
        .allMatch(text -> text.codePointCount(0, text.length()) * 2 == text.length());
  }

  @Test
  void nothingIsLostAndPlacesAreRight() throws IOException {
    String text = "كتاب ثم\nقلم 😀 طويل جدا\n\n\nوبعده بيت ".repeat(60);
    for (int size = 2; size < 300; size = size * 3 / 2 + 1) {
      List<Chunk> chunks = chunks(text, size);
      assertThat(chunks.stream().map(Chunk::text).collect(Collectors.joining())).isEqualTo(text);
      for (Chunk chunk : chunks) {
        int start = (int) chunk.offset();
        assertThat(text).startsWith(text.substring(0, start) + chunk.text());
        long lines = text.substring(0, start).chars().filter(c -> c == '\n').count();
        assertThat(chunk.line()).isEqualTo(lines + 1);
        assertThat(text.substring(0, start)).endsWith(chunk.before());
        assertThat(text.substring(start + chunk.text().length())).startsWith(chunk.after());
        assertThat(chunk.last()).isEqualTo(start + chunk.text().length() == text.length());
      }
    }
  }
}
