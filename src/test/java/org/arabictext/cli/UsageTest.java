package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class UsageTest {
  private static CommandLine line(String language) {
    Session session =
        new Session(
            InputStream.nullInputStream(),
            new ByteArrayOutputStream(),
            new PrintStream(new ByteArrayOutputStream()),
            Messages.of(Locale.forLanguageTag(language)),
            false);
    return Main.commandLine(session);
  }

  @Test
  void everyOptionIsExplained() {
    for (String language : new String[] {"en", "ar"}) {
      for (CommandLine command : line(language).getSubcommands().values()) {
        for (CommandLine.Model.ArgSpec argument : command.getCommandSpec().args()) {
          String name = command.getCommandName() + " " + argument;
          assertThat(argument.description()).as(name).isNotEmpty();
          assertThat(argument.description()[0]).as(name).isNotBlank();
        }
      }
    }
  }

  @Test
  void everyCommandExplainsItselfWithAnExample() {
    line("en")
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getUsageMessage())
                    .contains("Usage: arabictext " + name, "Example:\n", "arabictext " + name));
    line("ar")
        .getSubcommands()
        .forEach(
            (name, command) ->
                assertThat(command.getUsageMessage())
                    .contains("الاستعمال: arabictext " + name, "مثال:\n", "arabictext " + name));
  }

  @Test
  void help() {
    Run run = Run.of("tokens", "--help", "--lang", "ar");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("الاستعمال: arabictext tokens").contains("كلمات من عندك");
    assertThat(Run.of("--help").out()).contains("Commands:").contains("  concordance  ");
  }

  @Test
  void bothLanguagesSayTheSame() {
    ResourceBundle english = Messages.of(Locale.ENGLISH).bundle();
    ResourceBundle arabic = Messages.of(Locale.forLanguageTag("ar-EG")).bundle();
    assertThat(arabic.getLocale().getLanguage()).isEqualTo("ar");
    for (Enumeration<String> keys = english.getKeys(); keys.hasMoreElements(); ) {
      String key = keys.nextElement();
      assertThat(blanks(arabic.getString(key))).as(key).isEqualTo(blanks(english.getString(key)));
      if (!key.contains("Heading") && !key.contains("footer") && !key.startsWith("word.")) {
        assertThat(arabic.getString(key)).as(key).isNotEqualTo(english.getString(key));
      }
    }
    assertThat(arabic.keySet()).isEqualTo(english.keySet());
  }

  private static List<String> blanks(String text) {
    return Stream.of("%s", "%n", "${DEFAULT-VALUE}", "${COMPLETION-CANDIDATES}")
        .filter(text::contains)
        .map(blank -> blank + (text.length() - text.replace(blank, "").length()))
        .toList();
  }

  @Test
  void wrongUsage() {
    assertThat(Run.of())
        .isEqualTo(
            new Run(2, "", "arabictext: error: no command given\nHelp: arabictext --help\n"));
    assertThat(Run.of("tokens", "--nonsense").err())
        .isEqualTo(
            "arabictext: error: unknown option: --nonsense\nHelp: arabictext tokens --help\n");
    assertThat(Run.of("nonsense").err()).startsWith("arabictext: error: unknown command: nonsense");
    assertThat(Run.of("stem", "--stemmer", "khoja", "-t", "م").err())
        .contains("'khoja' for --stemmer (lemma, light10, snowball, root, none)");
    assertThat(Run.of("words", "--threads", "0", "-t", "م").status()).isEqualTo(2);
    assertThat(Run.of("concordance").err()).contains("missing: QUERY");
    assertThat(Run.of("concordance", "...", "-t", "م").status()).isEqualTo(2);
    assertThat(Run.of("compare", "one").status()).isEqualTo(2);
    assertThat(Run.of("keywords", "--by", "stem", "-t", "م").status()).isEqualTo(2);
    assertThat(Run.of("evaluate").status()).isEqualTo(2);
  }

  @Test
  void wrongUsageInArabic() {
    assertThat(Run.of("--lang=ar", "tokens", "--nonsense").err())
        .isEqualTo(
            "arabictext: خطأ: خيار غير معروف: --nonsense\nالمساعدة: arabictext tokens --help\n");
    assertThat(Run.of("words", "/none", "--lang", "ar").err()).contains("لا يوجد ملف بهذا الاسم");
  }

  @Test
  void theLocaleChoosesTheLanguage() {
    Locale before = Locale.getDefault(Locale.Category.DISPLAY);
    try {
      Locale.setDefault(Locale.Category.DISPLAY, Locale.forLanguageTag("ar-MA"));
      assertThat(Run.of("nonsense").err()).contains("أمر غير معروف: nonsense");
      assertThat(Run.of("nonsense", "--lang", "en").err()).contains("unknown command");
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void completion() {
    Run run = Run.of("generate-completion");
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("concordance").contains("safe-buckwalter").startsWith("#!");
  }

  @Test
  void version() {
    assertThat(Run.of("--version").out()).startsWith("arabictext ");
  }
}
