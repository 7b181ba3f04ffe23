package org.arabictext.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A query and a document that it has to find, or must not find: a line of searches.tsv.
 *
 * @param query what is typed
 * @param wanted whether it has to find the document
 * @param text the document, what is to be highlighted between brackets
 */
record SearchCase(String query, boolean wanted, String text) {
  /** The document as it goes into the index. */
  String document() {
    return text.replace("[", "").replace("]", "");
  }

  static List<SearchCase> all() {
    List<SearchCase> cases = new ArrayList<>();
    try (var in = SearchCase.class.getResourceAsStream("searches.tsv")) {
      int number = 0;
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        number++;
        if (!line.isEmpty() && line.charAt(0) != '#') {
          cases.add(parse(line, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static SearchCase parse(String line, int number) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || !cells[0].equals("finds") && !cells[0].equals("not")) {
      throw new IllegalArgumentException("searches.tsv:" + number + ": " + line);
    }
    return new SearchCase(cells[1], cells[0].equals("finds"), cells[2]);
  }
}
