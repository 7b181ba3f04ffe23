package org.arabictext.hostile;

import org.junit.jupiter.api.Test;

/** The short run; {@link FuzzMain} is the long one. */
class HostileTextTest {
  private static final HostileText TEXTS = new HostileText(1);

  @Test
  void everyTextKeepsThePropertiesOfTexts() {
    long[] number = {0};
    HostileText.each(
        0, 20_000, TEXTS::text, t -> TextProperties.check(t, TEXTS.random(number[0]++)));
  }

  @Test
  void everyTextKeepsThePropertiesOfReadings() {
    HostileText.each(0, 3_000, TEXTS::text, MorphologyProperties::text);
  }

  @Test
  void anythingIsReadAsAWord() {
    HostileText.each(0, 2_000, TEXTS::text, MorphologyProperties::word);
    HostileText.each(0, 2_000, TEXTS::word, MorphologyProperties::word);
  }

  @Test
  void lexiconLinesAreReadOrRefusedWithAReason() {
    HostileText.each(
        0, 10_000, n -> HostileLexicon.line(TEXTS.random(n)), l -> HostileLexicon.check(l, false));
    HostileText.each(
        0, 1_000, n -> HostileLexicon.line(TEXTS.random(n)), l -> HostileLexicon.check(l, true));
  }

  @Test
  void everyStemmerKeepsItsProperties() {
    HostileText.each(0, 3_000, TEXTS::text, StemProperties::check);
    HostileText.each(0, 3_000, TEXTS::word, StemProperties::check);
  }

  @Test
  void luceneAndSparkSayWhatTheFacadeSays() {
    long[] number = {0};
    HostileText.each(
        0, 3_000, TEXTS::text, t -> ChainProperties.check(t, TEXTS.random(number[0]++)));
    HostileText.each(0, 3_000, TEXTS::text, SparkProperties::check);
  }

  @Test
  void theCommandLineReadsAnyBytes() {
    long[] number = {0};
    HostileText.each(
        0, 1_000, TEXTS::text, t -> BytesProperties.check(t, TEXTS.random(number[0]++)));
  }
}
