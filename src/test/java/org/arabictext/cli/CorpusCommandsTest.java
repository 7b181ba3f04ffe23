package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusCommandsTest {
  private static final String TEXT =
      "كتب الطالب رسالة. كتبت الطالبة رسالتين إلى المعلم، والمعلم قرأ الرسائل.\n";

  @TempDir Path directory;

  private static String out(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void frequenciesByLemma() {
    assertThat(out("frequencies", "--min-count", "2", "-f", "tsv", "-t", TEXT))
        .isEqualTo(
            "rank\tlemma\tcount\tpercent\tcumulative\n"
                + "1\tرِسَالَة\t3\t27.2727\t27.2727\n"
                + "2\tطَالِب\t2\t18.1818\t45.4545\n"
                + "3\tكَتَبَ\t2\t18.1818\t63.6364\n"
                + "4\tمُعَلِّم\t2\t18.1818\t81.8182\n");
  }

  @Test
  void frequenciesByOtherKeys() {
    String text = "مدرسة المدرسةِ مَدرسة في";
    assertThat(keys("surface", text))
        .containsExactlyInAnyOrder("مدرسة 1", "المدرسةِ 1", "مَدرسة 1", "في 1");
    assertThat(keys("normalized", text)).containsExactly("مدرسه 2", "المدرسه 1", "في 1");
    assertThat(keys("stem", text)).containsExactly("مدرس 3", "في 1");
    assertThat(keys("root", text)).containsExactly("درس 3");
    assertThat(keys("pos", text)).containsExactly("NOUN 3", "ADP 1");
    assertThat(Run.of("frequencies", "--without-stop-words", "-f", "tsv", "-t", text).column(1))
        .containsExactly("مَدْرَسَة");
    assertThat(Run.of("frequencies", "--arabic", "-f", "tsv", "-t", "كتاب book").lines())
        .hasSize(2);
  }

  private static java.util.List<String> keys(String by, String text) {
    return Run.of("frequencies", "--by", by, "-f", "tsv", "-t", text).lines().stream()
        .skip(1)
        .map(line -> line.split("\t")[1] + " " + line.split("\t")[2])
        .toList();
  }

  @Test
  void frequenciesOfTheSeed() {
    Run run = Run.of("frequencies", "--without-stop-words", "--top", "6", "-f", "tsv", Run.SEED);
    // counted by hand: the article is about a raid on a prison of the Islamic State
    assertThat(run.column(1)).startsWith("سِجْن", "تَنْظِيم", "دَاعِش");
    assertThat(run.column(2)).startsWith("12", "10", "9");
  }

  @Test
  void ngramsStopAtMarksNumbersAndLines() {
    String text = "في كل مكان في كل زمان. في\nكل، في 3 كل في كل";
    assertThat(out("ngrams", "-f", "tsv", "--no-header", "-t", text))
        .isEqualTo("1\tفي كل\t3\t42.8571\n");
    assertThat(Run.of("ngrams", "-n", "3", "--min-count", "1", "-f", "tsv", "-t", text).column(1))
        .containsExactly("في كل زمان", "في كل مكان", "كل في كل", "كل مكان في", "مكان في كل");
  }

  @Test
  void collocations() {
    String text = "الأمم المتحدة قالت. الأمم المتحدة دعت. قالت دعت. جاءت الأمم المتحدة\n".repeat(3);
    Run run = Run.of("collocations", "--by", "surface", "-f", "tsv", "-t", text);
    assertThat(run.column(1).get(0) + " " + run.column(2).get(0)).isEqualTo("الأمم المتحدة");
    assertThat(run.column(3).get(0)).isEqualTo("9");
    Run wide = Run.of("collocations", "--window", "2", "--by", "surface", "-f", "tsv", "-t", text);
    assertThat(wide.lines()).anyMatch(line -> line.contains("جاءت\tالمتحدة\t3"));
    Run bare = Run.of("collocations", "--by", "surface", "-f", "tsv", "-t", "ذهب إلى\nذهب إلى");
    assertThat(bare.lines()).hasSize(1);
    String[] with = {"collocations", "--with-stop-words", "--by", "surface", "-f", "tsv", "-t"};
    Run grammar = Run.of(java.util.Arrays.asList(with).toArray(new String[0]));
    assertThat(grammar.status()).isEqualTo(2);
    with = java.util.Arrays.copyOf(with, with.length + 1);
    with[with.length - 1] = "ذهب إلى\nذهب إلى";
    assertThat(Run.of(with).column(3)).containsExactly("2");
  }

  @Test
  void associationMeasures() {
    // Dunning (1993), table 2: "the swiss", 110 2442 111 29114
    assertThat(Association.logLikelihood(110, 2552, 221, 31777)).isCloseTo(270.72, within(0.01));
    assertThat(Association.mutualInformation(10, 20, 40, 1000)).isCloseTo(3.6439, within(0.0001));
    assertThat(Association.keyness(10, 1000, 5, 1000)).isCloseTo(1.6990, within(0.0001));
    assertThat(Association.keyness(10, 1000, 10, 1000)).isZero();
    assertThat(Association.logRatio(8, 1000, 2, 1000)).isEqualTo(2);
  }

  @Test
  void concordanceByForm() {
    Run run = Run.of("concordance", "المعلّم", "-f", "tsv", "-t", TEXT);
    assertThat(run.lines())
        .containsExactly(
            "before\tmatch\tafter\tstart\tend\tfile",
            "رسالة. كتبت الطالبة رسالتين إلى \tالمعلم\t، والمعلم قرأ الرسائل.\t43\t49\t-");
  }

  @Test
  void concordanceByLemmaAndRoot() {
    assertThat(matches("--by", "lemma", "رسالة")).containsExactly("رسالة", "رسالتين", "الرسائل");
    assertThat(matches("--by", "root", "ع ل م")).containsExactly("المعلم", "والمعلم");
    assertThat(matches("--by", "root", "أمن")).isEmpty();
    assertThat(matches("--by", "surface", "كتبت الطالبة")).containsExactly("كتبت الطالبة");
    assertThat(matches("--by", "surface", "المعلم والمعلم")).isEmpty();
    assertThat(matches("--by", "lemma", "كَتَبَ")).containsExactly("كتب", "كتبت");
    assertThat(matches("--by", "lemma", "كُتُب")).isEmpty();
    assertThat(matches("--limit", "1", "--by", "lemma", "رسالة")).containsExactly("رسالة");
  }

  private static java.util.List<String> matches(String... options) {
    String[] args = java.util.Arrays.copyOf(options, options.length + 5);
    String[] rest = {"concordance", "-f", "tsv", "-t", TEXT};
    System.arraycopy(rest, 0, args, options.length, rest.length);
    java.util.Collections.rotate(java.util.Arrays.asList(args), 5);
    return Run.of(args).column(1);
  }

  @Test
  void aConcordanceIsAlignedFromTheRight() {
    String out = out("concordance", "--by", "lemma", "رسالة", "--width", "20", "-t", TEXT);
    assertThat(out.lines())
        .containsExactly(
            "\u200f         كتب الطالب [رسالة]. كتبت الطالبة                \u2066-:11\u2069",
            "\u200fرسالة. كتبت الطالبة [رسالتين] إلى المعلم، والمعلم        \u2066-:31\u2069",
            "\u200fالمعلم، والمعلم قرأ [الرسائل].                           \u2066-:63\u2069");
    assertThat(out.lines().map(line -> line.indexOf('['))).containsOnly(21);
  }

  @Test
  void keywordsByReferenceAndByBands() throws IOException {
    Path reference =
        Files.writeString(directory.resolve("ref.txt"), "ذهب الولد إلى البيت\n".repeat(20));
    Run run =
        Run.of(
            "keywords",
            "--reference",
            reference.toString(),
            "--top",
            "1",
            "-f",
            "tsv",
            "-t",
            "ذهب إلى السجن. السجن في البيت. ذهب الولد");
    assertThat(run.column(1)).containsExactly("سِجْن");
    Run bands = Run.of("keywords", "--top", "3", "-f", "tsv", Run.SEED);
    assertThat(bands.column(1)).containsExactlyInAnyOrder("سِجْن", "تَنْظِيم", "دَاعِش");
  }

  @Test
  void compare() throws IOException {
    String one =
        Files.writeString(directory.resolve("1"), "كتاب ".repeat(30) + "بيت بيت").toString();
    String two =
        Files.writeString(directory.resolve("2"), "سيارة ".repeat(30) + "بيت بيت").toString();
    Run run = Run.of("compare", "-f", "tsv", one, two);
    assertThat(run.column(1)).containsExactly("سَيَّارَة", "كِتَاب", "بَيْت");
    assertThat(run.column(2)).containsExactly("0", "30", "2");
    assertThat(run.column(3)).containsExactly("30", "0", "2");
    assertThat(run.column(7).get(2)).isEqualTo("0.00");
    assertThat(out("compare", "--top", "1", one, two)).contains("in both: 1 types");
  }

  @Test
  void stats() {
    String text = "كَتَبَ الولدُ ٣ رسائل 12.\nنعم! قرأ ﻛﺘﺎب العـــلم\u200f وگفت book\u00a0ok\n";
    String out = out("stats", "-f", "tsv", "-t", text);
    assertThat(out.lines())
        .contains(
            "size\tlines\t2",
            "size\tsentences\t3",
            "size\twords\t10",
            "tokens\tnumber\t2",
            "words per sentence\tmedian\t3",
            "vowel marks\twords with a mark, percent\t20.00",
            "letters by script\tlatin\t6",
            "digits\t0-9\t2",
            "digits\t٠-٩\t1",
            "debris\tpresentation forms\t3",
            "debris\ttatweel\t3",
            "debris\tinvisible\t1",
            "debris\todd spaces\t1",
            "cleaning\twords changed\t2");
    assertThat(out("stats", "-f", "tsv", "-t", "سطر\nوآخر بلا نهاية")).contains("lines\t2\n");
    assertThat(out("stats", "-f", "tsv", "-t", "Ø§Ù„ÙƒØªØ§Ø¨")).contains("debris\tmojibake\t6");
  }

  @Test
  void typesGrowAlongTheText() {
    String text = "كتاب ".repeat(150) + "بيت قلم ".repeat(100);
    assertThat(out("stats", "-f", "tsv", "-t", text).lines())
        .contains("type curve\ttypes at 100 words\t1", "type curve\ttypes at 200 words\t3");
  }
}
