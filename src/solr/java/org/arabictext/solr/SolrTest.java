package org.arabictext.solr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.solr.client.solrj.SolrQuery;
import org.apache.solr.client.solrj.SolrServerException;
import org.apache.solr.client.solrj.embedded.EmbeddedSolrServer;
import org.apache.solr.client.solrj.request.FieldAnalysisRequest;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.AnalysisPhase;
import org.apache.solr.client.solrj.response.AnalysisResponseBase.TokenInfo;
import org.apache.solr.client.solrj.response.QueryResponse;
import org.apache.solr.common.SolrInputDocument;
import org.apache.solr.core.NodeConfig;
import org.apache.solr.core.SolrXmlConfig;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The parts under their names in a real Solr: schema, index, queries, highlights. */
class SolrTest {
  @TempDir static Path home;
  private static EmbeddedSolrServer solr;

  @BeforeAll
  static void start() throws IOException, SolrServerException {
    copy(Path.of("src/solr/resources"), home);
    Files.writeString(home.resolve("solr.xml"), "<solr/>");
    NodeConfig node = SolrXmlConfig.fromSolrHome(home, new java.util.Properties());
    solr = new EmbeddedSolrServer(node, "articles");
    try (Stream<Path> seeds = Files.list(Path.of("seeds"))) {
      for (Path seed : seeds.toList()) {
        add(seed.getFileName().toString(), Files.readString(seed));
      }
    }
    add("ali", "وصل علي وأحمد إلى بيروت لمشاهدة أفلام قصيرة");
    add("minister", "اجتمع الوزير مع وزراء آخرين");
    add("jar", "زير من فخار");
    add("word", "اشترى زمابيل كثيرة");
    solr.commit();
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(String id, String text) throws IOException, SolrServerException {
    SolrInputDocument document = new SolrInputDocument();
    document.addField("id", id);
    document.addField("text", text);
    solr.add(document);
  }

  @AfterAll
  static void stop() throws IOException {
    solr.close();
  }

  private static List<Object> search(String query) throws IOException, SolrServerException {
    QueryResponse response = solr.query(new SolrQuery(query).setRows(100));
    return response.getResults().stream().map(d -> d.getFieldValue("id")).toList();
  }

  private static List<String> tokens(String type, String text)
      throws IOException, SolrServerException {
    FieldAnalysisRequest request = new FieldAnalysisRequest();
    request.addFieldType(type);
    request.setFieldValue(text);
    AnalysisPhase last = null;
    for (AnalysisPhase phase : request.process(solr).getFieldTypeAnalysis(type).getIndexPhases()) {
      last = phase;
    }
    return last.getTokens().stream().map(TokenInfo::getText).toList();
  }

  @Test
  void articleIsFoundByOtherFormsAndSpellings() throws Exception {
    for (String query : List.of("الارهاب", "سجون", "بدمشق", "٢٠٢٢", "\"التعاون المشترك\"")) {
      assertThat(search("text:" + query)).as(query).hasSize(1);
    }
    assertThat(search("text:احمد")).hasSize(2).contains("ali");
    assertThat(search("text:علی")).containsExactly("ali");
    assertThat(search("text:فيلم")).containsExactly("ali");
    assertThat(search("text:أُفلـــام")).containsExactly("ali");
  }

  @Test
  void theAnalyzerItselfDoesWhatItsPartsDo() throws Exception {
    for (String query : List.of("الارهاب", "سجون", "احمد", "\"التعاون المشترك\"")) {
      assertThat(search("fast:" + query)).isNotEmpty().isEqualTo(search("text:" + query));
    }
    assertThat(tokens("text_arabic_fast", "وأعلن الوزير عن أفلام"))
        .containsExactly("اعلن", "وزير", "فيلم");
  }

  @Test
  void wordsThatOnlyLookAlikeAreNotFound() throws Exception {
    assertThat(search("text:زير")).containsExactly("jar");
    assertThat(search("text:وزير")).contains("minister").doesNotContain("jar");
  }

  @Test
  void wildcardsAreNormalized() throws Exception {
    assertThat(search("both:أفْلا*")).containsExactly("ali");
  }

  @Test
  void wordsOfTheArticleAreHighlightedAsTheyStand() throws Exception {
    SolrQuery query =
        new SolrQuery("text:سجون")
            .setHighlight(true)
            .addHighlightField("text")
            .setParam("hl.method", "unified")
            .setParam("hl.bs.type", "WHOLE")
            .setHighlightSimplePre("[")
            .setHighlightSimplePost("]");
    Map<String, Map<String, List<String>>> highlighting = solr.query(query).getHighlighting();
    String text = highlighting.values().iterator().next().get("text").get(0);
    assertThat(text).contains("هاجم عناصر من تنظيم داعش الإرهابي [سجنًا] يديره الأكراد");
    assertThat(text).contains("[السجون]", "[بالسجن]").doesNotContain("[السجناء]");
  }

  @Test
  void exactFieldFindsWordsOnlyAsTheyStand() throws Exception {
    assertThat(search("exact:\"أفلام قصيرة\"")).containsExactly("ali");
    assertThat(search("exact:\"افلام قَصيرة\"")).containsExactly("ali");
    assertThat(search("exact:\"فيلم قصير\"")).isEmpty();
    assertThat(search("text:\"فيلم قصير\"")).containsExactly("ali");
  }

  @Test
  void bothFieldsInOneQueryRankTheExactFormFirst() throws Exception {
    SolrQuery query = new SolrQuery("وزراء");
    query.set("defType", "edismax");
    query.set("qf", "text exact^2");
    QueryResponse response = solr.query(query);
    assertThat(response.getResults().get(0).getFieldValue("id")).isEqualTo("minister");
  }

  @Test
  void otherChains() throws Exception {
    assertThat(search("light:والتنسيق")).hasSize(1);
    assertThat(search("light:البلدين")).isEmpty();
    assertThat(search("root:زمبليط")).containsExactly("word");
    assertThat(search("root:إرهاب")).hasSize(1);
    assertThat(search("snowball:التنسيق")).hasSize(1);
    assertThat(tokens("text_arabic_parts", "قال: وبالبيت"))
        .containsExactly("قال", ":", "و", "ب", "ال", "بيت");
    assertThat(tokens("text_arabic_both", "السجون")).containsExactly("السجون", "~سجن");
  }
}
