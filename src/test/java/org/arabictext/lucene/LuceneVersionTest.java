package org.arabictext.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.lucene.util.Version;
import org.junit.jupiter.api.Test;

/** Says so should a run that is meant for one Lucene use another. */
class LuceneVersionTest {
  @Test
  void theJarRunsOnTheLuceneThatIsMeant() {
    String wanted = System.getProperty("arabictext.lucene");
    assumeTrue(wanted != null, "only in a run for another Lucene");
    assertThat(Version.LATEST.toString()).isEqualTo(wanted);
    assertThat(
            ArabicTextAnalyzer.class.getProtectionDomain().getCodeSource().getLocation().getPath())
        .endsWith(".jar");
  }
}
