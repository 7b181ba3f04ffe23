package org.arabictext.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin in a real node of OpenSearch: index, analysis, queries, highlights. */
class OpenSearchTest {
  private static final Path REQUESTS = Path.of("src/opensearch/requests");

  @TempDir static Path home;
  private static ServerNode node;

  @BeforeAll
  static void start() throws Exception {
    Path config = Files.createDirectories(home.resolve("config"));
    Files.writeString(config.resolve("words.tsv"), "noun\tزَمْبِلِيط\t-\tpl=زَمَابِيل\n");
    node = new ServerNode(home);
    String index = Files.readString(REQUESTS.resolve("index.json"));
    assertThat(node.ask("PUT", "/articles", index)).contains("\"acknowledged\":true");
    try (var seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        add("article", Files.readString(seed));
      }
    }
    add("ali", "وصل علي وأحمد إلى بيروت لمشاهدة أفلام قصيرة");
    add("minister", "اجتمع الوزير مع وزراء آخرين");
    add("jar", "زير من فخار");
    add("word", "اشترى زمابيل كثيرة");
  }

  private static void add(String id, String text) throws Exception {
    String document = "{\"text\": \"" + escaped(text) + "\"}";
    assertThat(node.ask("PUT", "/articles/_doc/" + id + "?refresh=true", document))
        .contains("\"result\":\"created\"");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c < ' ' || c == '"' || c == '\\' ? String.format("\\u%04x", (int) c) : "" + c);
    }
    return out.toString();
  }

  @AfterAll
  static void stop() throws Exception {
    if (node != null) {
      node.close();
    }
  }

  private static List<String> search(String field, String query) throws Exception {
    String body =
        """
        {"query": {"query_string": {"query": "%s", "default_field": "%s"}}}
        """
            .formatted(escaped(query), field);
    return all("\"_id\":\"(.*?)\"", node.ask("POST", "/articles/_search?filter_path=hits", body));
  }

  private static List<String> tokens(String request) throws Exception {
    return all("\"token\":\"(.*?)\"", node.ask("POST", "/articles/_analyze", request));
  }

  private static List<String> all(String pattern, String answer) {
    assertThat(answer).doesNotContain("\"error\"");
    List<String> found = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(answer);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  @Test
  void articleIsFoundByOtherFormsAndSpellings() throws Exception {
    for (String query : List.of("الارهاب", "سجون", "بدمشق", "٢٠٢٢", "\"التعاون المشترك\"")) {
      assertThat(search("text", query)).as(query).contains("article");
    }
    assertThat(search("text", "احمد")).contains("ali");
    assertThat(search("text", "علی")).containsExactly("ali");
    assertThat(search("text", "فيلم")).containsExactly("ali");
    assertThat(search("text", "أُفلـــام")).containsExactly("ali");
  }

  @Test
  void wordsThatOnlyLookAlikeAreNotFound() throws Exception {
    assertThat(search("text", "زير")).containsExactly("jar");
    assertThat(search("text", "وزير")).contains("minister").doesNotContain("jar");
  }

  @Test
  void exactFormsAndStemsInOneField() throws Exception {
    assertThat(search("text.both", "فيلم")).containsExactly("ali");
    // quoted: as it stands in the text only
    assertThat(search("text.both", "\"أفلام قصيرة\"")).containsExactly("ali");
    assertThat(search("text.both", "\"فيلم قصير\"")).isEmpty();
    assertThat(search("text.both", "أفْلا*")).containsExactly("ali");
  }

  @Test
  void wordsAreHighlightedAsTheyStand() throws Exception {
    String query = Files.readString(REQUESTS.resolve("highlight.json"));
    String answer = node.ask("POST", "/articles/_search?filter_path=hits.hits.highlight", query);
    assertThat(answer).contains("هاجم عناصر من تنظيم داعش الإرهابي [سجنًا] يديره الأكراد");
    assertThat(answer).contains("[السجون]", "[بالسجن]").doesNotContain("[السجناء]");
  }

  @Test
  void everyPart() throws Exception {
    String request = "{\"tokenizer\": \"arabicText\", \"filter\": [%s], \"text\": \"%s\"}";
    assertThat(tokens(request.formatted("\"arabicTextNormalization\"", "أحمد ﷺ")))
        .containsExactly("احمد", "صلي", "الله", "عليه", "وسلم");
    assertThat(tokens(request.formatted("\"arabicTextStop\"", "ذهب إلى البيت")))
        .containsExactly("ذهب", "البيت");
    assertThat(tokens(request.formatted("\"arabicTextLemma\"", "أفلام"))).containsExactly("فيلم");
    assertThat(tokens(request.formatted("\"arabicTextRoot\"", "مكتبة"))).containsExactly("كتب");
    assertThat(tokens(request.formatted("\"arabicTextLightStem\"", "والكتاب")))
        .containsExactly("كتاب");
    assertThat(tokens(request.formatted("\"arabicTextSnowball\"", "الكتب"))).containsExactly("كتب");
    assertThat(
            tokens(
                request.formatted(
                    "{\"type\": \"arabicTextClitics\", \"scheme\": \"D3\"}", "وللبيت")))
        .containsExactly("و", "ل", "ال", "بيت");
    assertThat(
            tokens(
                "{\"tokenizer\": \"arabicText\", \"char_filter\": [\"arabicTextChar\"], \"text\": \"أحمد\"}"))
        .containsExactly("احمد");
  }

  @Test
  void ownLexiconFromTheConfigurationOnly() throws Exception {
    String request =
        "{\"tokenizer\": \"arabicText\", \"text\": \"الزمابيل\","
            + " \"filter\": [{\"type\": \"arabicTextLemma\", \"lexicon\": \"%s\"}]}";
    assertThat(tokens(request.formatted("words.tsv"))).containsExactly("زمبليط");
    assertThat(node.ask("POST", "/articles/_analyze", request.formatted("../../etc/passwd")))
        .contains("Not in the directory of the configuration");
  }

  @Test
  void unknownParametersAreRejected() throws Exception {
    String request =
        "{\"tokenizer\": \"arabicText\", \"text\": \"x\","
            + " \"filter\": [{\"type\": \"arabicTextLemma\", \"bogus\": \"1\"}]}";
    assertThat(node.ask("POST", "/articles/_analyze", request))
        .contains("Unknown parameters: {bogus=1}");
  }

  @Test
  void keywordFieldsAreNormalized() throws Exception {
    assertThat(tokens("{\"normalizer\": \"arabic_spelling\", \"text\": \"مدرسة أحمد\"}"))
        .containsExactly("مدرسه احمد");
  }
}
