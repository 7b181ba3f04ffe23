package org.arabictext.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of docs/normalisation.md against the code. */
class NormalisationDocTest {
  private static final Map<Rule, Map<String, String>> TABLES = new EnumMap<>(Rule.class);
  private static final Map<String, Set<Rule>> PRESETS = new HashMap<>();

  @BeforeAll
  static void read() throws IOException {
    Rule rule = null;
    List<String> columns = List.of();
    for (String line : Files.readAllLines(Path.of("docs", "normalisation.md"))) {
      String[] cells = cells(line);
      if (line.startsWith("### ")) {
        rule = Rule.valueOf(line.substring(4));
        TABLES.put(rule, new HashMap<>());
      } else if (line.startsWith("| Rule ")) {
        columns = Arrays.asList(cells);
        columns.forEach(name -> PRESETS.put(name, EnumSet.noneOf(Rule.class)));
      } else if (line.startsWith("| U+")) {
        addRow(TABLES.get(rule), cells);
      } else if (rule == null && line.startsWith("| ") && !line.startsWith("| ---")) {
        for (int i = 1; i < columns.size(); i++) {
          if (cells[i].equals("yes")) {
            PRESETS.get(columns.get(i)).add(Rule.valueOf(cells[0]));
          }
        }
      }
    }
  }

  private static String[] cells(String line) {
    String[] cells = line.split("\\|", -1);
    String[] inner = Arrays.copyOfRange(cells, Math.min(1, cells.length), cells.length);
    return Arrays.stream(inner).map(String::trim).toArray(String[]::new);
  }

  private static void addRow(Map<String, String> table, String[] cells) {
    String target = text(cells[3]);
    int dash = cells[0].indexOf('–');
    if (dash < 0) {
      table.put(text(cells[0]), target);
    } else {
      char last = text(cells[0].substring(dash + 1)).charAt(0);
      for (int c = text(cells[0].substring(0, dash)).charAt(0); c <= last; c++) {
        table.put(String.valueOf((char) c), target);
      }
    }
  }

  private static String text(String codePoints) {
    StringBuilder text = new StringBuilder();
    if (!codePoints.equals("—")) {
      for (String codePoint : codePoints.split(" ")) {
        text.append((char) Integer.parseInt(codePoint.substring(2), 16));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void eachRowIsTrueAndNoneIsMissing(Rule rule) {
    Map<String, String> table = TABLES.get(rule);
    assertThat(table).as("%s", rule).isNotEmpty();
    Normalizer normalizer = Normalizer.none().with(rule);
    table.forEach(
        (from, to) -> assertThat(normalizer.normalize(from)).as("%s %s", rule, from).isEqualTo(to));
    for (int c = 0; c <= 0xFFFF; c++) {
      String itself = String.valueOf((char) c);
      String expected = table.getOrDefault(itself, itself);
      assertThat(normalizer.normalize(itself)).as("%s %04X", rule, c).isEqualTo(expected);
    }
  }

  @Test
  void presets() {
    assertThat(Normalizer.cleaning().rules()).isEqualTo(PRESETS.get("Cleaning"));
    assertThat(Normalizer.search().rules()).isEqualTo(PRESETS.get("Search"));
    assertThat(Normalizer.widest().rules()).isEqualTo(PRESETS.get("Widest"));
    assertThat(Normalizer.lucene().rules()).isEqualTo(PRESETS.get("Lucene"));
  }
}
