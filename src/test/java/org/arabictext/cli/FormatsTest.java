package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormatsTest {
  private static final Table TABLE = Table.EMPTY.text("word", 0).whole("n", 0).decimal("x", 0, 2);

  private static String render(Format format, Object... row) {
    Rows rows = new Rows(TABLE, format);
    rows.add(row);
    return rows.render(true);
  }

  @Test
  void tsvEscapesItsSeparators() {
    assertThat(render(Format.TSV, "a\tb\nc\\d\r", 3L, 0.125))
        .isEqualTo("word\tn\tx\na\\tb\\nc\\\\d\\r\t3\t0.13\n");
  }

  @Test
  void csvQuotesAsRfc4180() {
    assertThat(render(Format.CSV, "قال: \"نعم\", ثم خرج", 3L, 1.0))
        .isEqualTo("word,n,x\n\"قال: \"\"نعم\"\", ثم خرج\",3,1.00\n");
    assertThat(render(Format.CSV, "a\nb", 3L, 1.0)).contains("\"a\nb\",3");
    assertThat(render(Format.CSV, "نعم", 3L, 1.0)).endsWith("نعم,3,1.00\n");
  }

  @Test
  void jsonIsAlwaysOneValidLine() {
    assertThat(render(Format.JSONL, "\"\\\n\r\t\u0000\u2028\ud83d\ude00\ud83dع", 3L, 0.5))
        .isEqualTo(
            "{\"word\":\"\\\"\\\\\\n\\r\\t\\u0000\\u2028\ud83d\ude00\\ud83dع\",\"n\":3,\"x\":0.50}\n");
    assertThat(render(Format.JSONL, "", 3L, Double.NaN)).endsWith("\"x\":null}\n");
  }

  @Test
  void listsAndMaps() {
    Object list = List.of("و", "كتاب");
    assertThat(render(Format.TSV, list, 1L, 1.0)).contains("و+كتاب\t");
    assertThat(render(Format.JSONL, list, 1L, 1.0)).contains("[\"و\",\"كتاب\"]");
    assertThat(render(Format.JSONL, List.of(), 1L, 1.0)).contains(":[],");
    assertThat(render(Format.JSONL, Map.of(), 1L, 1.0)).contains(":{},");
    assertThat(render(Format.TSV, Map.of("Gender", "Fem"), 1L, 1.0)).contains("Gender=Fem\t");
  }

  @Test
  void textCannotMoveTheCursorOrTheRow() {
    assertThat(render(Format.TEXT, "a\u001b[2Jb\u202ec\u009b", 1L, 1.0))
        .contains("a␛[2Jb⟨202e⟩c⟨009b⟩");
  }

  @Test
  void widthsCountWhatIsSeen() {
    assertThat(Display.width("كَتَّبَ")).isEqualTo(3);
    assertThat(Display.width("a\u200fb")).isEqualTo(2);
    assertThat(Display.width("日本")).isEqualTo(4);
    assertThat(Display.width("😀")).isEqualTo(2);
    assertThat(Display.width("é")).isEqualTo(1);
  }

  @Test
  void aLongCellDoesNotPushTheOthersAway() {
    Rows rows = new Rows(TABLE, Format.TEXT);
    rows.add("م".repeat(5000), 1L, 1.0);
    rows.add("م", 1L, 1.0);
    String second = rows.render(false).lines().toList().get(1);
    assertThat(second.length()).isLessThan(60);
  }
}
