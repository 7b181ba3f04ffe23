package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a report in a real browser: what a reader sees, and that clicks do what they say. */
class ReportBrowserTest {
  @TempDir Path directory;

  private Browser browser;
  private Path report;

  @BeforeEach
  void prepare() {
    browser = Browser.find(directory);
    report = directory.resolve("report.html");
  }

  private void write(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "report";
    System.arraycopy(args, 0, all, 1, args.length);
    all[args.length + 1] = "-o";
    all[args.length + 2] = report.toString();
    assertThat(Run.of(all)).isEqualTo(new Run(0, "", ""));
  }

  /** What a reader saw: a page beside the report opens it, uses it and tells. */
  private Map<String, String> read() throws Exception {
    Path probe = directory.resolve("probe.html");
    try (InputStream in = ReportBrowserTest.class.getResourceAsStream("probe.html")) {
      Files.write(probe, in.readAllBytes());
    }
    Browser.Visit visit =
        browser.visit(probe.toUri().toString(), "--window-size=1300,1000", "--dump-dom");
    assertThat(visit.console()).isEmpty();
    Map<String, String> seen = new HashMap<>();
    String out = visit.out();
    int start = out.indexOf("<pre id=\"seen\">") + 15;
    out.substring(start, out.indexOf("</pre>", start))
        .lines()
        .filter(line -> line.contains("="))
        .forEach(
            line ->
                seen.put(
                    line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
    assertThat(seen).doesNotContainKey("failed").containsEntry("end", "yes");
    return seen;
  }

  @Test
  void anErrorWouldBeSeen() throws IOException, InterruptedException {
    Path page = directory.resolve("wrong.html");
    Files.writeString(page, "<script>console.error('oops'); missing();</script>");
    List<String> console = browser.visit(page.toUri().toString(), "--dump-dom").console();
    assertThat(console).hasSize(2);
    assertThat(console.get(0)).contains("oops");
  }

  @Test
  void aReaderOfTheSeed() throws Exception {
    write(Run.SEED);
    Map<String, String> seen = read();
    assertThat(seen)
        .containsEntry("ready", "yes")
        .containsEntry("direction", "rtl")
        .containsEntry("broken", "false")
        .containsEntry("loaded", "0")
        .containsEntry("charts", "6")
        .containsEntry("cloud", "100")
        .containsEntry("rows", "100")
        .containsEntry("dead", "")
        .containsEntry("text", String.join(" ", Run.of("words", Run.SEED).lines()));
    List<String> places =
        Run.of("concordance", "--by", "lemma", "سِجْن", "-f", "tsv", Run.SEED).column(1);
    assertThat(seen)
        .containsEntry("table opens", "true سِجْن")
        .containsEntry("count", "12")
        .containsEntry("places", "12")
        .containsEntry("matches", String.join(" ", places))
        .containsEntry("context from the right", "true")
        .containsEntry("to the text", places.get(0))
        .containsEntry("analysis", "true")
        .containsEntry("cloud opens", "true")
        .containsEntry("closes", "true")
        .containsEntry("bar opens", "سِجْن")
        .containsEntry("name opens", "سِجْن");
    assertThat(seen)
        .containsEntry("analysis shut", "true")
        .containsEntry("hover", "تعاون")
        .containsEntry("lemma", "تَعَاوُن")
        .containsEntry("away", "true")
        .containsEntry("focus", "تعاون")
        .containsEntry("left", "مستمر")
        .containsEntry("words from the right", "true")
        .containsEntry("tap", "مستمر")
        .containsEntry("phone", "390")
        .containsEntry("phone charts", "true");
  }

  @Test
  void aReaderOfEnglish() throws Exception {
    write(Run.SEED, "--lang", "en");
    assertThat(read())
        .containsEntry("direction", "ltr")
        .containsEntry("charts", "6")
        .containsEntry("dead", "")
        .containsEntry("bar opens", "سِجْن")
        .containsEntry("context from the right", "true")
        .containsEntry("words from the right", "true")
        .containsEntry("phone", "390");
  }

  @Test
  void textThatWouldBeMarkup() throws Exception {
    String hostile =
        "</script><script>hacked=1</script><!--<script><img src=x onerror=hacked=1> كتاب كتاب"
            + " hacked\u2028 <svg/onload=hacked=1>\u202e";
    write("-t", hostile);
    assertThat(read())
        .containsEntry("hacked", "false")
        .containsEntry("broken", "false")
        .containsEntry("scripts", "4")
        .containsEntry("images", "0")
        .containsEntry("dead", "")
        .containsEntry("text", String.join(" ", Run.of("words", "-t", hostile).lines()));
  }

  @Test
  void anEmptyText() throws Exception {
    write("-t", "");
    assertThat(read())
        .containsEntry("ready", "yes")
        .containsEntry("broken", "false")
        .containsEntry("empty", "true")
        .containsEntry("words", "0");
  }

  @Test
  void oneWord() throws Exception {
    write("-t", "ثمّ");
    assertThat(read()).containsEntry("broken", "false").containsEntry("words", "1");
    write("-t", "كتاب");
    assertThat(read())
        .containsEntry("broken", "false")
        .containsEntry("rows", "1")
        .containsEntry("cloud", "1");
  }

  @Test
  void anAddressOpensAContext() throws Exception {
    write(Run.SEED);
    String lemma = URLEncoder.encode("سِجْن", StandardCharsets.UTF_8);
    Browser.Visit visit = browser.visit(report.toUri() + "#lemma=" + lemma, "--dump-dom");
    assertThat(visit.console()).isEmpty();
    assertThat(visit.out()).contains("<dialog id=\"context\"").contains("عدد المواضع: 12");
    visit = browser.visit(report.toUri() + "#root=%E0", "--dump-dom");
    assertThat(visit.console()).isEmpty();
    assertThat(visit.out()).contains("لا موضع لها فيما تعرضه الصفحة من النص.");
  }

  @Test
  void onPaper() throws Exception {
    write(Run.SEED);
    Path paper = directory.resolve("report.pdf");
    assertThat(browser.visit(report.toUri().toString(), "--print-to-pdf=" + paper).console())
        .isEmpty();
    assertThat(paper).isNotEmptyFile();
  }
}
