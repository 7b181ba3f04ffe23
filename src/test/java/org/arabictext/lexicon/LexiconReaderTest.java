package org.arabictext.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading lexicon lines, good and bad. */
class LexiconReaderTest {
  @Test
  void aLineGivesLemmaRootAndFeatures() {
    Entry entry = LexiconReader.parse("noun\tعَيْن#1\tعين\tgender=f\tpl=عُيُون|أَعْيُن");
    assertThat(entry.lemma()).isEqualTo("عَيْن");
    assertThat(entry.root()).isEqualTo("عين");
    assertThat(entry.all("pl")).isEqualTo(List.of("عُيُون", "أَعْيُن"));
    assertThat(entry.is("gender", "f")).isTrue();
    assertThat(entry.has("nisba")).isFalse();
  }

  @Test
  void commentsAndBlankLinesAreSkippedAndAByteOrderMarkIsNoLetter() throws IOException {
    List<Entry> entries = read("\ufeff# words\n\nnoun\tكِتَاب\tكتب\tpl=كُتُب\n");
    assertThat(entries).hasSize(1);
    assertThat(entries.get(0).lemma()).isEqualTo("كِتَاب");
  }

  @Test
  void aBadLineIsNamedByFileAndNumber() {
    assertThatThrownBy(() -> read("# words\nnoun\tكِتَاب\tكتب\tcolour=red\n"))
        .isInstanceOfSatisfying(
            LexiconException.class,
            e -> {
              assertThat(e.file()).isEqualTo("words.tsv");
              assertThat(e.line()).isEqualTo(2);
              assertThat(e).hasMessageContaining("colour");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noun",
        "noun\tكِتَاب",
        "fruit\tكِتَاب\tكتب",
        "noun\tكِتَاب\tكتب\tpl",
        "noun\tكِتَاب\tكتب\t=كُتُب",
        "noun\tكِتَاب\tكتب\tpl=",
        "noun\tكِتَاب\tكتب\tpl=كُتُب\tpl=كُتُب",
        "noun\tكِتَاب\tكتب\tform=1",
        "noun\tعَيْن#0\tعين",
        "noun\tعَيْن#12\tعين",
        "noun\tكِتَاب\tكت",
        "verb\tكَتَبَ\tكتب\tform=11",
        "verb\tكَتَبَ\tكتب\tform=1\timperf=o",
        // what inflects has more than one letter
        "noun\tكَ\tكتب",
        "noun\tصَقْلَبِيّ\tصقلب\tf=ة",
        "noun\tكِتَاب\tكتب\tpl=ك",
        // the marks of a doubled letter in the wrong order
        "noun\tمُعَل\u0651\u0650م\tعلم"
      })
  void malformedLinesAreRefused(String line) {
    assertThatThrownBy(() -> LexiconReader.parse(line))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s).{8,}");
  }

  private static List<Entry> read(String lines) throws IOException {
    return LexiconReader.read("words.tsv", new BufferedReader(new StringReader(lines)));
  }
}
