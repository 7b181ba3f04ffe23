package org.arabictext.lucene;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The table of docs/lucene.md: the searches of searches.tsv by three analyzers. Printed by {@link
 * #main}; a test holds the document to it.
 */
final class SearchComparison {
  private static final String RIGHT = "yes";
  private static final String WRONG = "**no**";

  private SearchComparison() {}

  /**
   * Prints the table.
   *
   * @param args none
   */
  public static void main(String[] args) throws IOException {
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table());
  }

  private static Map<String, Analyzer> analyzers() {
    Map<String, Analyzer> analyzers = new LinkedHashMap<>();
    analyzers.put("ArabicAnalyzer", new ArabicAnalyzer());
    analyzers.put(
        "Snowball",
        Chains.of(
            StandardTokenizer::new, t -> new SnowballFilter(new LowerCaseFilter(t), "Arabic")));
    analyzers.put("ArabicTextAnalyzer", new ArabicTextAnalyzer());
    return analyzers;
  }

  static String table() throws IOException {
    Map<String, Analyzer> analyzers = analyzers();
    List<SearchCase> cases = SearchCase.all();
    List<String> documents = cases.stream().map(SearchCase::document).distinct().toList();
    boolean[][] right = new boolean[analyzers.size()][cases.size()];
    int column = 0;
    for (Analyzer analyzer : analyzers.values()) {
      try (SearchIndex index = new SearchIndex(analyzer, documents)) {
        for (int i = 0; i < cases.size(); i++) {
          right[column][i] = isRight(index, cases.get(i));
        }
      }
      column++;
    }
    return render(analyzers.keySet().stream().toList(), cases, right);
  }

  private static boolean isRight(SearchIndex index, SearchCase c) throws IOException {
    return c.wanted()
        ? index.search(c.query()).contains(c.text())
        : !index.finds(c.query(), c.document());
  }

  private static String render(List<String> names, List<SearchCase> cases, boolean[][] right) {
    StringBuilder out = new StringBuilder();
    out.append("| query | document | should find | ");
    out.append(String.join(" | ", names)).append(" |\n");
    out.append("| --- | --- | --- |").append(" --- |".repeat(names.size())).append('\n');
    for (int i = 0; i < cases.size(); i++) {
      SearchCase c = cases.get(i);
      out.append("| ").append(c.query()).append(" | ").append(c.document());
      out.append(" | ").append(c.wanted() ? "yes" : "no").append(" |");
      for (boolean[] column : right) {
        out.append(' ').append(column[i] ? RIGHT : WRONG).append(" |");
      }
      out.append('\n');
    }
    out.append("| **right, of ").append(cases.size()).append("** | | |");
    for (boolean[] column : right) {
      int sum = 0;
      for (boolean one : column) {
        sum += one ? 1 : 0;
      }
      out.append(" **").append(sum).append("** |");
    }
    return out.append('\n').toString();
  }
}
