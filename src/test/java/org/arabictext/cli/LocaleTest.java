package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTest {
  private static final String[][] COMMANDS = {
    {"tokens", Run.SEED},
    {"analyze", "-f", "conllu", Run.SEED},
    {"frequencies", "--by", "ROOT", Run.SEED},
    {"stats", Run.SEED},
    {"transliterate", "--scheme", "ISO-233-2", Run.SEED},
    {"normalize", "--with", "DIGITS,WHITE_SPACE", Run.SEED},
    {"concordance", "--by", "POS", "noun", Run.SEED},
    {"report", Run.SEED},
  };

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-EG", "ar-SA-u-nu-arab", "tr-TR"})
  void theDefaultLocaleChangesNoResult(String tag) {
    Locale before = Locale.getDefault();
    for (String[] command : COMMANDS) {
      Run plain = Run.of(command);
      assertThat(plain.status()).isZero();
      try {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(Run.of(command)).isEqualTo(plain);
      } finally {
        Locale.setDefault(before);
      }
    }
  }
}
