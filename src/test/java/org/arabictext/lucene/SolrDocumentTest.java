package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the documents tell people to copy is what the slow tests run with. */
class SolrDocumentTest {
  private static List<String> blocks(String document, String language) throws IOException {
    return Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
        .matcher(Files.readString(Path.of(document)))
        .results()
        .map((MatchResult block) -> squeezed(block.group(1)))
        .toList();
  }

  private static String squeezed(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void fieldTypesAreThoseOfTheTestedSchema() throws IOException {
    String schema =
        squeezed(Files.readString(Path.of("src/solr/resources/articles/conf/schema.xml")));
    assertThat(blocks("docs/solr.md", "xml"))
        .hasSize(6)
        .allSatisfy(block -> assertThat(schema).contains(block));
  }

  @Test
  void requestsAreThoseOfTheTestedPlugin() throws IOException {
    Path requests = Path.of("src/opensearch/requests");
    assertThat(blocks("docs/opensearch-elasticsearch.md", "json"))
        .containsExactly(
            squeezed(Files.readString(requests.resolve("index.json"))),
            squeezed(Files.readString(requests.resolve("highlight.json"))));
  }
}
