package org.arabictext.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {
  /** Pairs of spellings that a person who searches takes for the same word. */
  @ParameterizedTest
  @CsvSource({
    "أحمد, احمد",
    "أَحْمَد, احمد",
    "إسلام, اسلام",
    "علی, علي",
    "على, علي",
    "ﺍﻟﻌﺮﺑﻴﺔ, العربية",
    "العـــربيّة, العربيه",
    "آمنوا, ءَامَنُوا",
    "والآخرة, وَٱلْءَاخِرَةِ",
    "القرآن, ٱلْقُرْءَانُ",
    "لآدم, لِءَادَمَ",
    "مآب, مَءَابٍ",
    "له, لَهُۥ",
    "به, بِهِۦ",
    "الدورى, الدوري",
    "٢٠٢٢, 2022",
    "۲۰۲۲, 2022",
    "٣٫١٤, 3.14",
    "مسؤول, مسئول",
    "مسؤولية, مسئولية",
    "شؤون, شئون",
    "رؤوس, رءوس",
    "جاؤوا, جاءوا",
    "مدرسة, مدرسه",
    "جميييل, جميل",
    "کتاب, كتاب",
    "مکتبۃ, مكتبة",
    "الله, ﷲ",
    "رائع\u200F, رائع",
    "\uFEFFنص, نص",
    "أ, ا\u0654",
    "إ, ا\u0655",
    "آ, ا\u0653",
    "مؤمن, مو\u0654من",
    "بئر, بي\u0654ر",
    "بئر, بى\u0654ر"
  })
  void searchMeets(String one, String other) {
    Normalizer search = Normalizer.search();
    assertThat(search.normalize(one)).isEqualTo(search.normalize(other));
  }

  /** Words that are different and stay so. */
  @ParameterizedTest
  @CsvSource({
    "ببغاء, بغاء",
    "بببغاء, بغاء",
    "تتتابع, تابع",
    "سؤال, سوال",
    "جزءا, جزا",
    "جزءان, جزان",
    "قراءات, قرات",
    "شيئا, شيا",
    "ناشئ, ناشي",
    "للغة, لغة",
    "گاز, كاز",
    "ڤيلا, فيلا",
    "سوء, سو"
  })
  void searchKeepsApart(String one, String other) {
    Normalizer search = Normalizer.search();
    assertThat(search.normalize(one)).isNotEqualTo(search.normalize(other));
  }

  @ParameterizedTest
  @CsvSource({"سؤال, سوال", "مسؤول, مسئول", "ناشئ, ناشي", "بئر, بير", "مسؤول, مسوول"})
  void widestMeets(String one, String other) {
    Normalizer widest = Normalizer.widest();
    assertThat(widest.normalize(one)).isEqualTo(widest.normalize(other));
  }

  @Test
  void searchOnASentence() {
    assertThat(
            Normalizer.search().normalize("وَأَكَّدَ الجانبانِ، على أهميّةِ التعاونِ؛ عام ٢٠٢٢!"))
        .isEqualTo("واكد الجانبان, علي اهميه التعاون; عام 2022!");
  }

  @Test
  void cleaningKeepsTheSpelling() {
    Normalizer cleaning = Normalizer.cleaning();
    assertThat(cleaning.normalize("ﺍﻟﻌﺮﺑﻴـــﺔ\u200F\u00A0 أَحْمَدُ إلى ٢٠٢٢، جميييل"))
        .isEqualTo("العربية أَحْمَدُ إلى ٢٠٢٢، جميييل");
    assertThat(cleaning.normalize("ا\u064E\u0654حمد")).isEqualTo("أ\u064Eحمد");
    assertThat(cleaning.normalize("ا\u0654\u064Eحمد")).isEqualTo("أ\u064Eحمد");
    assertThat(cleaning.normalize("ﹰ")).isEqualTo("\u064B");
  }

  @Test
  void phrasesAreSetApartFromTheWordsAroundThem() {
    Normalizer cleaning = Normalizer.cleaning();
    assertThat(cleaning.normalize("محمدﷺقال")).isEqualTo("محمد صلى الله عليه وسلم قال");
    assertThat(cleaning.normalize("محمد ﷺ.")).isEqualTo("محمد صلى الله عليه وسلم.");
    assertThat(cleaning.normalize("﷽")).isEqualTo("بسم الله الرحمن الرحيم");
    assertThat(cleaning.normalize("عبدﷲ")).isEqualTo("عبدالله");
  }

  @Test
  void yehByPosition() {
    Normalizer keyboard = Normalizer.none().with(Rule.KEYBOARD_LETTERS);
    assertThat(keyboard.normalize("علی")).isEqualTo("على");
    assertThat(keyboard.normalize("علی\u064E")).isEqualTo("على\u064E");
    assertThat(keyboard.normalize("ایران")).isEqualTo("ايران");
    assertThat(keyboard.normalize("ی\u0651\u0640\u200Cن")).isEqualTo("ي\u0651\u0640\u200Cن");
    assertThat(keyboard.normalize("ې ے ۍ")).isEqualTo("ى ى ى");
    assertThat(keyboard.with(Rule.ALEF_MAKSURA).normalize("علی")).isEqualTo("علي");
  }

  @Test
  void elongation() {
    Normalizer elongation = Normalizer.none().with(Rule.ELONGATION);
    assertThat(elongation.normalize("جمييييييل")).isEqualTo("جميل");
    assertThat(elongation.normalize("ههههه")).isEqualTo("ه");
    assertThat(elongation.normalize("مشكوووور والله")).isEqualTo("مشكور والله");
    assertThat(elongation.normalize("اللله")).isEqualTo("اله");
    assertThat(elongation.normalize("ممتاز للغة")).isEqualTo("ممتاز للغة");
    assertThat(elongation.normalize("تتتبع فتتتبع بببغاء ووووصل"))
        .isEqualTo("تتتبع فتتتبع بببغاء وصل");
    assertThat(elongation.normalize("www 1000 ... !!!")).isEqualTo("www 1000 ... !!!");
    assertThat(elongation.with(Rule.TATWEEL).normalize("جمـيـيـيـل")).isEqualTo("جميل");
  }

  @Test
  void whiteSpace() {
    Normalizer space = Normalizer.none().with(Rule.WHITE_SPACE);
    assertThat(space.normalize("  أ \t\u00A0 ب \r\n \u2029\n ت ")).isEqualTo(" أ ب\nت ");
    assertThat(space.with(Rule.INVISIBLE).normalize("أ\n\u200D\u200F ب")).isEqualTo("أ\nب");
  }

  @Test
  void emojiSequencesStayWhole() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String fire = "\u2764\uFE0F\u200D\uD83D\uDD25";
    assertThat(Normalizer.search().normalize(family + " " + fire)).isEqualTo(family + " " + fire);
    assertThat(Normalizer.search().normalize("هـ\u200Dن\u200Cس")).isEqualTo("هنس");
  }

  @Test
  void shaddaCanStay() {
    Normalizer shadda = Normalizer.search().with(Rule.DIACRITICS_KEEP_SHADDA);
    assertThat(shadda.normalize("مُعَلِّم")).isEqualTo("معل\u0651م");
    assertThat(shadda.rules()).doesNotContain(Rule.DIACRITICS);
  }

  @Test
  void whatDoesNotChangeIsGivenBack() {
    String plain = "قال الوزير في بيان 2022";
    assertThat(Normalizer.search().normalize(plain)).isSameAs(plain);
    assertThat(Normalizer.search().align(plain).text()).isSameAs(plain);
  }

  @Test
  void rulesAreValues() {
    Normalizer none = Normalizer.none();
    Normalizer digits = none.with(Rule.DIGITS);
    assertThat(none.rules()).isEmpty();
    assertThat(digits.rules()).containsExactly(Rule.DIGITS);
    assertThat(digits.with(Rule.DIGITS)).isSameAs(digits);
    assertThat(none.without(Rule.DIGITS)).isSameAs(none);
    assertThat(digits.without(Rule.DIGITS)).isEqualTo(none).hasSameHashCodeAs(none);
    assertThat(digits).isNotEqualTo(none).hasToString("Normalizer[DIGITS]");
    assertThat(none.normalize("أَيُّ نصّ ـ ٢٠")).isEqualTo("أَيُّ نصّ ـ ٢٠");
  }

  @Test
  void nullIsRefused() {
    Normalizer search = Normalizer.search();
    assertThatNullPointerException().isThrownBy(() -> search.normalize(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> search.align(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> search.with(null)).withMessage("rule");
    assertThatNullPointerException().isThrownBy(() -> search.without(null)).withMessage("rule");
  }
}
