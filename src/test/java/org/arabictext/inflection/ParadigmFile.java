package org.arabictext.inflection;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;

/** Reads a file of paradigms: rows of words under the lexicon line they belong to. */
final class ParadigmFile {
  /** A row: where it stands, the entry it is about, its name, and its cells. */
  record Row(String at, Entry entry, String name, List<String> cells) {}

  private ParadigmFile() {}

  static List<Row> rows(String file) throws IOException {
    List<Row> rows = new ArrayList<>();
    var stream = Objects.requireNonNull(ParadigmFile.class.getResourceAsStream(file), file);
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Entry entry = null;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        String[] words = line.strip().split(" +");
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        } else if (Set.of("verb", "noun", "adj").contains(words[0])) {
          entry = LexiconReader.parse(nfc(String.join("\t", words)));
        } else {
          List<String> cells = Arrays.asList(words).subList(1, words.length);
          rows.add(new Row(file + ':' + number, entry, words[0], cells));
        }
      }
    }
    return rows;
  }

  /** Forms as a cell of a file writes them, without regard to their order. */
  static String cell(Iterable<String> forms) {
    Set<String> sorted = new TreeSet<>();
    forms.forEach(form -> sorted.add(nfc(form)));
    return sorted.isEmpty() ? "-" : String.join("/", sorted);
  }

  static String cell(String written) {
    return cell(List.of(written.split("/")));
  }

  static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
