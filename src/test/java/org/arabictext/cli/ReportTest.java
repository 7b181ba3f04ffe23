package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.arabictext.lexicon.PartOfSpeech;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.SegmentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  private static final NameKinds KINDS = new NameKinds();

  private static final String HOSTILE =
      "</script><script>alert(1)</script> <!--<script> <img src=x onerror=alert(2)> &lt; ]]>"
          + " \u2028\u2029 {{data}} \"' \\u003c كتاب\u202e قلم";

  @TempDir Path directory;

  /** What a report says of a text, read in one piece or more. */
  private static Map<String, Object> data(int top, int words, String... chunks) {
    try (ReportData data = new ReportData(top, words, KINDS)) {
      Source source = Source.text("");
      long offset = 0;
      for (String text : chunks) {
        Chunk chunk = new Chunk(source, text, offset, 1, "", "", true);
        data.take(ReportChunk.of(chunk, Morphology.standard(), new FullNames(KINDS)));
        offset += text.length();
      }
      return data.json();
    }
  }

  private static Map<String, Object> seed() throws IOException {
    return data(100, 20_000, Files.readString(Path.of(Run.SEED)));
  }

  @SuppressWarnings("unchecked")
  private static List<List<Object>> rows(Map<String, Object> data, String key) {
    return (List<List<Object>>) data.get(key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Map<String, Object> data, String key) {
    return (Map<String, Object>) data.get(key);
  }

  private static List<String> pairs(List<List<Object>> rows) {
    return rows.stream().map(row -> row.get(0) + " " + row.get(1)).toList();
  }

  private static List<String> frequencies(String... options) {
    List<String> args = new ArrayList<>(List.of("frequencies", "-f", "tsv", Run.SEED));
    args.addAll(List.of(options));
    return Run.of(args.toArray(new String[0])).lines().stream()
        .skip(1)
        .map(line -> line.split("\t")[1] + " " + line.split("\t")[2])
        .toList();
  }

  @Test
  void countsAsTheOtherCommandsDo() throws IOException {
    Map<String, Object> data = seed();
    List<String> lemmas = frequencies("--without-stop-words");
    assertThat(pairs(rows(data, "lemmas"))).hasSize(100).isEqualTo(lemmas.subList(0, 100));
    List<String> roots = frequencies("--without-stop-words", "--by", "root");
    assertThat(pairs(rows(data, "roots"))).hasSize(60).isEqualTo(roots.subList(0, 60));
    assertThat(pairs(rows(data, "parts")))
        .containsExactlyInAnyOrderElementsOf(frequencies("--by", "pos"));
    Map<String, Object> numbers = map(data, "numbers");
    assertThat(numbers)
        .containsEntry("lemmaTypes", (long) lemmas.size())
        .containsEntry("rootTypes", (long) roots.size());
    String stats = Run.of("stats", "-f", "tsv", Run.SEED).out();
    assertThat(stats)
        .contains(
            "size\twords\t" + numbers.get("words") + "\n",
            "size\ttypes\t" + numbers.get("types") + "\n",
            "size\tsentences\t" + numbers.get("sentences") + "\n",
            "words per sentence\tmedian\t" + map(data, "sentences").get("median") + "\n",
            "words per sentence\tlongest\t" + map(data, "sentences").get("longest") + "\n",
            "vowel marks\tletters\t" + numbers.get("letters") + "\n");
  }

  @Test
  void whatItFindsInAShortText() {
    Map<String, Object> data =
        data(10, 100, "كَتَبَ مصطفى الكاظمي رسالةً. ", "والرسائل كثيرة، وكتب الكتاب في بغداد.");
    assertThat(pairs(rows(data, "lemmas"))).contains("كَتَبَ 2", "رِسَالَة 2", "كِتَاب 1");
    assertThat(rows(data, "roots").get(0).subList(0, 3)).isEqualTo(List.of("كتب", 3L, 2L));
    assertThat(rows(data, "roots").get(0).get(3))
        .isEqualTo(List.of(List.of("كَتَبَ", 2L), List.of("كِتَاب", 1L)));
    assertThat(pairs(rows(data, "fullNames"))).containsExactly("مصطفى الكاظمي 1");
    assertThat(rows(data, "names")).contains(List.of("بَغْدَاد", 1L, "PLACE"));
    assertThat(pairs(rows(data, "marks"))).contains("\u064e 3", "\u064b 1", "\u0652 0");
    assertThat(map(data, "numbers"))
        .containsEntry("words", 10L)
        .containsEntry("vocalisedWords", 2L);
  }

  @Test
  void theTextIsWholeAndInOrder() throws IOException {
    String text = Files.readString(Path.of(Run.SEED));
    Map<String, Object> shown = map(seed(), "text");
    assertThat(shown).containsEntry("cut", false);
    @SuppressWarnings("unchecked")
    Map<String, Object> file = (Map<String, Object>) ((List<?>) shown.get("files")).get(0);
    assertThat(file.get("text")).isEqualTo(text);
    assertThat(words(file)).isEqualTo(Run.of("words", Run.SEED).lines());
  }

  private static List<String> words(Map<String, Object> file) {
    String text = (String) file.get("text");
    List<?> tokens = (List<?>) file.get("tokens");
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i += 3) {
      words.add(text.substring((int) tokens.get(i), (int) tokens.get(i + 1)));
    }
    return words;
  }

  @Test
  void aLongTextIsCutAndCountedWhole() {
    Map<String, Object> data = data(3, 5, "قال الولد. ذهب إلى", " البيت. قال الولد".repeat(9));
    assertThat(map(data, "numbers")).containsEntry("words", 31L);
    Map<String, Object> shown = map(data, "text");
    assertThat(shown).containsEntry("cut", true).containsEntry("words", 5);
    @SuppressWarnings("unchecked")
    Map<String, Object> file = (Map<String, Object>) ((List<?>) shown.get("files")).get(0);
    assertThat(file).containsEntry("text", "قال الولد. ذهب إلى البيت.");
    assertThat(words(file)).containsExactly("قال", "الولد", "ذهب", "إلى", "البيت");
    assertThat(rows(data, "lemmas")).hasSize(3);
  }

  @Test
  void aTextWithoutWordsIsCutToo() {
    String noise = "! ? ".repeat(10_000);
    Map<String, Object> shown = map(data(10, 100, "كتاب ", noise, noise), "text");
    assertThat(shown).containsEntry("cut", true).containsEntry("words", 1);
    assertThat(shown.toString()).hasSizeLessThan(3_000);
    assertThat(map(data(10, 0, "كتاب"), "text")).containsEntry("words", 0);
  }

  private static String page(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  private static String block(String page) {
    String open = "<script type=\"application/json\" id=\"data\">";
    int start = page.indexOf(open) + open.length();
    return page.substring(start, page.indexOf("</script>", start));
  }

  private static int count(String page, String part) {
    return (page.length() - page.replace(part, "").length()) / part.length();
  }

  @Test
  void noTextBecomesMarkup() throws IOException {
    Path file = directory.resolve("<img src=x onerror=alert(3)>&amp;.txt");
    Files.writeString(file, HOSTILE);
    String page = page("report", file.toString(), "-t", HOSTILE);
    String data = block(page);
    assertThat(data)
        .doesNotContain("<", ">", "&", "\u2028", "\u2029")
        .contains("\\u003c/script\\u003e\\u003cscript\\u003ealert(1)", "\\u2028", "{{data}}")
        .contains("\\u003cimg src=x onerror=alert(3)\\u003e\\u0026amp;.txt");
    String plain = page("report", "-t", "كتاب");
    assertThat(page.replace(data, "")).isEqualTo(plain.replace(block(plain), ""));
  }

  @Test
  void thePageStandsAlone() throws Exception {
    String page = page("report", Run.SEED);
    String code = ChartLibrary.ECHARTS.code(ReportTest.class.getClassLoader());
    String cloud = ChartLibrary.CLOUD.code(ReportTest.class.getClassLoader());
    assertThat(page).contains(code).contains(cloud);
    String own = page.replace(code, "").replace(cloud, "");
    own = own.substring(0, own.indexOf("<pre")) + own.substring(own.indexOf("</pre>"));
    assertThat(own)
        .contains("default-src 'none'")
        .doesNotContain("src=", "@import", "url(", "https:", "<link rel=\"stylesheet", "innerHTML")
        .doesNotContain("{{");
    assertThat(own.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http:");
    int scripts = 0;
    for (int at = page.indexOf("<script>"); at >= 0; at = page.indexOf("<script>", at + 1)) {
      String script = page.substring(at + 8, page.indexOf("</script>", at));
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      assertThat(page).contains("'sha256-" + Base64.getEncoder().encodeToString(hash) + "'");
      scripts++;
    }
    assertThat(scripts).isEqualTo(3);
    assertThat(count(page, "</script>")).isEqualTo(4);
    assertThat(page)
        .contains("Apache License", "Copyright 2017-2022 The Apache Software Foundation")
        .contains("Copyright (c) 2013, Jason Davies.", "Copyright 2010-2016 Mike Bostock");
  }

  @Test
  void arabicUnlessEnglishIsAskedFor() {
    assertThat(page("report", "-t", "كتاب"))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "<h2>الجذور وأُسَرها</h2>");
    assertThat(page("report", "-t", "كتاب", "--lang", "en"))
        .contains("<html lang=\"en\" dir=\"ltr\">", "<h2>Roots and their families</h2>");
  }

  @Test
  void everyMessageOfThePageIsThereAndUsed() throws IOException {
    Set<String> wanted = new TreeSet<>();
    StringBuilder scripts = new StringBuilder();
    try (var files = Files.list(Path.of("src/main/resources/org/arabictext/cli/report"))) {
      for (Path file : files.toList()) {
        scripts.append(Files.readString(file));
      }
    }
    for (String pattern : List.of("say\\(\\s*'(\\w+)'", "\\{\\{report\\.(\\w+)}}")) {
      Pattern.compile(pattern)
          .matcher(scripts)
          .results()
          .map((MatchResult match) -> match.group(1))
          .forEach(wanted::add);
    }
    wanted.addAll(List.of("types", "typesEstimate"));
    Set<String> known = new TreeSet<>();
    ResourceBundle bundle = Messages.of(Locale.ENGLISH).bundle();
    for (String key : bundle.keySet()) {
      if (key.startsWith("report.") && key.indexOf('.', 7) < 0) {
        known.add(key.substring(7));
      }
    }
    assertThat(known).isEqualTo(wanted);
    Set<String> names = bundle.keySet();
    for (PartOfSpeech part : PartOfSpeech.values()) {
      assertThat(names).contains("report.part." + part);
    }
    for (SegmentKind kind : SegmentKind.values()) {
      assertThat(names).contains("report.segment." + kind);
    }
    for (NameKinds.Kind kind : NameKinds.Kind.values()) {
      assertThat(names).contains("report.name." + kind);
    }
    for (char mark : ReportChunk.MARKS.toCharArray()) {
      assertThat(names).contains(String.format(Locale.ROOT, "report.mark.%04X", (int) mark));
    }
    String[] readings = {"يكتبون", "استخرجت", "اكتبي", "الكتابين", "كتابهم", "ترجموا", "لم", "لن"};
    for (String reading : readings) {
      for (var analysis : Morphology.standard().analyses(reading)) {
        analysis
            .features()
            .forEach(
                (feature, values) -> {
                  assertThat(names).contains("report.feature." + feature);
                  for (String value : values.split(",")) {
                    assertThat(names).contains("report.value." + feature + "." + value);
                  }
                });
      }
    }
  }

  @Test
  void emptyFiles() throws IOException {
    Path empty = Files.createFile(directory.resolve("empty.txt"));
    Path blank = Files.writeString(directory.resolve("blank.txt"), " \n\n");
    Path marks = Files.writeString(directory.resolve("marks.txt"), "... 12 !");
    for (Path file : List.of(empty, blank, marks)) {
      assertThat(page("report", file.toString()))
          .contains("لا كلمة في هذا النص.")
          .contains("\"words\":0,");
    }
  }

  @Test
  void aFileThatFailsLeavesThePageAside() throws IOException {
    Path out = directory.resolve("report.html");
    Run run = Run.of("report", "-o", out.toString(), "-t", "كتاب", directory + "/missing.txt");
    assertThat(run.status()).isEqualTo(1);
    assertThat(out).doesNotExist();
    assertThat(directory.resolve("report.html.partial")).exists();
    assertThat(Run.of("report", "-o", out.toString(), "-t", "كتاب")).isEqualTo(new Run(0, "", ""));
    assertThat(out).content(StandardCharsets.UTF_8).startsWith("<!DOCTYPE html>");
  }

  @Test
  void theSameWithAnyNumberOfThreads() {
    assertThat(page("report", "--threads", "3", "seeds"))
        .isEqualTo(page("report", "--threads", "1", "seeds"));
  }

  @Test
  void withoutTheChartingLibrary() {
    Session session =
        new Session(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            Messages.of(Locale.ENGLISH),
            false);
    ClassLoader bare = new ClassLoader(null) {};
    assertThatThrownBy(() -> new ReportCommand(session).page(bare))
        .isInstanceOf(SetupException.class)
        .hasMessage(
            "the charting library is not on the class path: add org.webjars.npm:echarts:5.3.1 and"
                + " org.webjars.npm:d3-cloud:1.2.5, or use the -cli jar, which has them");
  }
}
