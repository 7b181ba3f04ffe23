package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.ArabicText;
import org.junit.jupiter.api.Test;

class BasicCommandsTest {
  private static String out(String... args) {
    Run run = Run.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    return run.out();
  }

  @Test
  void tokensOfTheSeed() {
    String marked = out("tokens", Run.SEED);
    assertThat(marked.lines().map(line -> line.replace("\u200e", "")).limit(12))
        .containsExactly(
            "start    end  type         text            normalized      stem",
            "    0      5  ARABIC_WORD  تعاون           تعاون           تعاون",
            "    6     11  ARABIC_WORD  مستمر           مستمر           مستمر",
            "   11     13  PUNCTUATION  ..              ..",
            "   14     19  ARABIC_WORD  تنسيق           تنسيق           تنسيق",
            "   20     25  ARABIC_WORD  عراقي           عراقي           عراقي",
            "   26     30  ARABIC_WORD  سوري            سوري            سوري",
            "   31     33  ARABIC_WORD  في              في              في",
            "   34     40  ARABIC_WORD  مواجهة          مواجهه          مواجهه",
            "   41     45  ARABIC_WORD  داعش            داعش            داعش",
            "   46     54  ARABIC_WORD  الثلاثاء        الثلاثاء        ثلاثاء",
            "   55     68  DATE         25/يناير/2022   25/يناير/2022");
    assertThat(marked.lines().count()).isEqualTo(663);
  }

  @Test
  void cellsInArabicAreKeptApartByAMark() {
    assertThat(out("tokens", "--no-header", "-t", "في بيت"))
        .contains("في\u200e  ")
        .contains("بيت\u200e  ")
        .doesNotContain("\u200e\n");
  }

  @Test
  void tokensInParts() {
    assertThat(Run.of("tokens", "--in-parts", "-f", "tsv", "-t", "#اليوم_الوطني").column(3))
        .containsExactly("#", "اليوم_الوطني");
    assertThat(Run.of("tokens", "-f", "tsv", "-t", "#اليوم_الوطني").column(3))
        .containsExactly("#اليوم_الوطني");
  }

  @Test
  void words() {
    assertThat(out("words", "-t", "ذهب 3 أولاد، إلى the بيت!"))
        .isEqualTo("ذهب\nأولاد\nإلى\nthe\nبيت\n");
    assertThat(out("words", "--arabic", "-t", "إلى the بيت")).isEqualTo("إلى\nبيت\n");
  }

  @Test
  void sentences() {
    assertThat(out("sentences", "-t", "وصل د. أحمد. متى؟ غدا\nإن شاء الله"))
        .isEqualTo("وصل د. أحمد.\nمتى؟\nغدا\nإن شاء الله\n");
    assertThat(out("sentences", "--join-lines", "-t", "غدا\nإن شاء الله"))
        .isEqualTo("غدا إن شاء الله\n");
    assertThat(out("sentences", "--semicolon", "-t", "نجح؛ لأنه عمل"))
        .isEqualTo("نجح؛\nلأنه عمل\n");
  }

  @Test
  void normalize() {
    assertThat(out("normalize", "-t", "إلى المدرسةِ ١٢\n")).isEqualTo("الي المدرسه 12\n");
    assertThat(out("normalize", "--preset", "cleaning", "-t", "العــراق ﷲ"))
        .isEqualTo("العراق الله");
    assertThat(out("normalize", "--preset", "none", "--with", "digits,tatweel", "-t", "أهــلا ١٢"))
        .isEqualTo("أهلا 12");
    assertThat(out("normalize", "--without", "teh-marbuta,ALEF", "-t", "أُمّة")).isEqualTo("أمة");
  }

  @Test
  void rewritingKeepsLinesWithTheirNumbersInTables() {
    assertThat(out("normalize", "-f", "tsv", "-t", "أب\r\n\nأم"))
        .isEqualTo("line\ttext\tnormalized\n1\tأب\tاب\n2\t\t\n3\tأم\tام\n");
  }

  @Test
  void strip() {
    assertThat(out("strip", "-t", "كَتَّبَ العِلْمَ")).isEqualTo("كتب العلم");
    assertThat(out("strip", "--keep-shadda", "-t", "كَتَّبَ")).isEqualTo("كتّب");
    assertThat(out("strip", "--endings", "-t", "كَتَبَ العِلْمَ")).isEqualTo("كَتَب العِلْم");
    assertThat(Run.of("strip", "--endings", "--keep-shadda", "-t", "كَ").status()).isEqualTo(2);
  }

  @Test
  void stem() {
    assertThat(stems("أبناؤهم والمدارس أخبار")).containsExactly("ابن", "مدرسه", "خبر");
    assertThat(stems("والمدرسة الكتاب", "--stemmer", "light10")).containsExactly("مدرس", "كتاب");
    assertThat(stems("أبناؤهم", "--stemmer", "lemma")).containsExactly("ابن");
    assertThat(stems("مكتبة بغداد", "--stemmer", "ROOT")).containsExactly("كتب", "بغداد");
    assertThat(stems("الكَاتِبُونَ", "--stemmer", "snowball")).containsExactly("كاتب");
    assertThat(stems("والمدرسةِ", "--stemmer", "none")).containsExactly("والمدرسه");
  }

  @Test
  void theStemOfTheCommandsIsThatOfTheLibrary() {
    Run stems = Run.of("stem", "-f", "tsv", Run.SEED);
    assertThat(stems.lines()).hasSizeGreaterThan(500);
    for (String line : stems.lines().subList(1, stems.lines().size())) {
      String[] cells = line.split("\t", -1);
      assertThat(cells[1]).as(cells[0]).isEqualTo(ArabicText.stem(cells[0]));
    }
    Run tokens = Run.of("tokens", "-f", "tsv", Run.SEED);
    assertThat(tokens.column(5).stream().filter(stem -> !stem.isEmpty()))
        .containsExactlyElementsOf(stems.column(1));
  }

  private static List<String> stems(String text, String... options) {
    List<String> args = new ArrayList<>(List.of("stem", "-f", "tsv", "-t", text));
    args.addAll(List.of(options));
    return Run.of(args.toArray(String[]::new)).column(1);
  }

  @Test
  void transliterate() {
    assertThat(out("transliterate", "-t", "كِتَاب")).isEqualTo("kitaAb");
    assertThat(out("transliterate", "--to-arabic", "-t", "kitaAb")).isEqualTo("كِتَاب");
    assertThat(out("transliterate", "--scheme", "ala-lc", "-t", "كِتَاب")).isEqualTo("kitāb");
    Run wrong = Run.of("transliterate", "--scheme", "ala-lc", "--to-arabic", "-t", "x");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("ala-lc cannot be read back into Arabic");
  }

  @Test
  void lemmasAndRoots() {
    assertThat(Run.of("lemmas", "-f", "tsv", "-t", "قالت مدرسة الخارجية").column(1))
        .containsExactly("قَالَ", "مَدْرَسَة", "خَارِجِيَّة");
    assertThat(Run.of("roots", "-f", "tsv", "-t", "قالت المدارس").column(1))
        .containsExactly("قول", "درس");
  }

  @Test
  void segment() {
    assertThat(out("segment", "-t", "وقال لهم: «سيكتبونها».\n"))
        .isEqualTo("و+قال ل+هم: «س+يكتبون+ها».\n");
    assertThat(out("segment", "--scheme", "d3", "--separator", "_", "-t", "والكتاب"))
        .isEqualTo("و_ال_كتاب");
    assertThat(out("segment", "--forms", "-t", "للمدرسة مدرستهم")).isEqualTo("ل+المدرسة مدرسة+هم");
  }

  @Test
  void segmentAsJson() {
    assertThat(out("segment", "-f", "jsonl", "-t", "بيتها"))
        .isEqualTo(
            "{\"word\":\"بيتها\",\"segments\":["
                + "{\"surface\":\"بيت\",\"start\":0,\"end\":3,\"kind\":\"STEM\",\"form\":\"بيت\"},"
                + "{\"surface\":\"ها\",\"start\":3,\"end\":5,\"kind\":\"PRONOUN\",\"form\":\"ها\"}],"
                + "\"start\":0,\"end\":5}\n");
  }

  @Test
  void analyze() {
    Run run = Run.of("analyze", "-f", "tsv", "-t", "وكتبها المعلم.");
    assertThat(run.lines().get(0))
        .isEqualTo("start\tend\ttext\tsegments\tlemma\troot\tpos\tfeatures\tguess");
    assertThat(run.column(3)).containsExactly("و+كتب+ها", "المعلم", ".");
    assertThat(run.column(4)).containsExactly("كَتَبَ", "مُعَلِّم", ".");
    assertThat(run.column(5)).containsExactly("كتب", "علم", "");
    assertThat(run.column(6)).containsExactly("VERB", "NOUN", "PUNCT");
    assertThat(run.column(8)).containsExactly("no", "no", "no");
  }

  @Test
  void analyzeAllReadings() {
    Run run = Run.of("analyze", "--all", "-f", "tsv", "-t", "كتب");
    assertThat(run.column(4)).contains("كَتَبَ", "كِتَاب");
  }

  @Test
  void conllu() {
    String conllu = out("analyze", "-f", "conllu", "-t", "وكتبها المعلم.");
    assertThat(conllu.lines().map(BasicCommandsTest::withoutFeatures))
        .containsExactly(
            "# newdoc id = -",
            "# sent_id = -:0",
            "# text = وكتبها المعلم.",
            "1-3 وكتبها _ _ Root=كتب|TokenRange=0:6",
            "1 و و CCONJ _",
            "2 كتب كَتَبَ VERB _",
            "3 ها ها PRON _",
            "4 المعلم مُعَلِّم NOUN Root=علم|SpaceAfter=No|TokenRange=7:13",
            "5 . . PUNCT TokenRange=13:14",
            "");
    assertThat(Run.of("words", "-f", "conllu", "-t", "م").status()).isEqualTo(2);
  }

  private static String withoutFeatures(String line) {
    String[] cells = line.split("\t");
    return cells.length < 10
        ? line
        : String.join(" ", cells[0], cells[1], cells[2], cells[3], cells[9]);
  }
}
