package org.arabictext.normalize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.arabictext.script.ArabicLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiacriticsTest {
  @ParameterizedTest
  @CsvSource({
    "مُعَلِّمٌ, معلم",
    "ٱلرَّحْمَٰنِ, ٱلرحمن",
    "كِتَابًا, كتابا",
    "كتاب, كتاب",
    "\u0651\u064E, ''",
    "مُدَرِّسٌ 2022, مدرس 2022"
  })
  void strip(String word, String bare) {
    assertThat(Diacritics.strip(word)).isEqualTo(bare);
  }

  @Test
  void shaddaKept() {
    assertThat(Diacritics.stripKeepingShadda("مُعَلِّ\u0651مٌ")).isEqualTo("معل\u0651\u0651م");
    assertThat(Diacritics.stripKeepingShadda("معل\u0651م")).isEqualTo("معل\u0651م");
  }

  @ParameterizedTest
  @CsvSource({
    "كِتَابٌ جَدِيدٌ, كِتَاب جَدِيد",
    "عَرَبِي\u0651ٌ, عَرَبِي\u0651",
    "عَرَبِيٌ\u0651, عَرَبِي\u0651",
    "كِتَابًا, كِتَابًا",
    "فِي البَيْتِ., فِي البَيْت.",
    "كتاب, كتاب"
  })
  void endings(String text, String expected) {
    assertThat(Diacritics.stripEndings(text)).isEqualTo(expected);
  }

  @Test
  void nothingToRemoveGivesTheSameString() {
    String bare = "قال الوزير ".repeat(500);
    assertThat(Diacritics.strip(bare)).isSameAs(bare);
    assertThat(Diacritics.stripKeepingShadda(bare + "\u0651")).hasSize(bare.length() + 1);
    assertThat(Diacritics.stripEndings(bare)).isSameAs(bare);
    assertThat(Diacritics.strip(bare + "\u064E" + bare)).isEqualTo(bare + bare);
  }

  @Test
  void vocalised() {
    assertThat(Diacritics.isVocalised("كتاب جديد")).isFalse();
    assertThat(Diacritics.isVocalised("كتابًا")).isTrue();
    assertThat(Diacritics.isVocalised("مو\u0654من")).isFalse();
    assertThat(Diacritics.vocalisedShare("كَتَبَ")).isEqualTo(1.0);
    assertThat(Diacritics.vocalisedShare("كِتَاب")).isCloseTo(0.5, within(1e-9));
    assertThat(Diacritics.vocalisedShare("مُعَل\u0651\u0650م")).isCloseTo(0.75, within(1e-9));
    assertThat(Diacritics.vocalisedShare("abc 12")).isZero();
    assertThat(Diacritics.vocalisedShare("")).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "كتب, كَتَبَ, true",
    "كَتب, كتَبَ, true",
    "كَتَبَ, كُتِبَ, false",
    "عل\u0651\u064Eم, عل\u064E\u0651م, true",
    "عل\u0651م, عَلِمَ, true",
    "عل\u064Eم, عل\u0651\u0650م, false",
    "كِتَاب, كَاتِب, false",
    "كتاب, كتابة, false",
    "كتاب, كتا, false",
    "كتابٌ, كتاب, true",
    "كتابٌ, كتابٍ, false",
    "كتـــاب, كتاب, true",
    "مِنْ, مِن\u06E1, true",
    "'', '', true",
    "'', ا, false"
  })
  void compatible(String a, String b, boolean expected) {
    assertThat(Diacritics.compatible(a, b)).isEqualTo(expected);
    assertThat(Diacritics.compatible(b, a)).isEqualTo(expected);
  }

  @Test
  void separateAndJoin() {
    SeparatedMarks separated = SeparatedMarks.of("كِتَابٌ");
    assertThat(separated.letters()).isEqualTo("كتاب");
    assertThat(separated.marks()).isEqualTo(List.of("\u0650", "\u064E", "", "\u064C"));
    assertThat(separated.join()).isEqualTo("كِتَابٌ");
    assertThat(separated.withLetters("حساب").join()).isEqualTo("حِسَابٌ");
    assertThatIllegalArgumentException().isThrownBy(() -> separated.withLetters("حسابي"));
    assertThat(SeparatedMarks.of("\u064Eا").leading()).isEqualTo("\u064E");
  }

  @Property
  void joiningUndoesSeparating(@ForAll @CharRange(from = '\u0620', to = '\u0670') String text) {
    SeparatedMarks separated = SeparatedMarks.of(text);
    assertThat(separated.join()).isEqualTo(text);
    assertThat(separated.letters()).isEqualTo(Diacritics.strip(text));
    assertThat(Diacritics.compatible(text, separated.letters())).isTrue();
    assertThat(Diacritics.compatible(text, text)).isTrue();
  }

  @Property
  void stripRemovesMarksAndNothingElse(@ForAll String text) {
    StringBuilder expected = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!ArabicLetters.isMark(c)) {
        expected.append(c);
      }
    }
    assertThat(Diacritics.strip(text)).isEqualTo(expected.toString());
    assertThat(Diacritics.stripEndings(text)).isNotNull();
  }

  @Test
  void everyMarkIsStrippedFromLongText() {
    String filler = "نص ".repeat(3000);
    for (int c = 0; c <= 0xFFFF; c++) {
      String text = c + "ا" + (char) c;
      boolean mark = ArabicLetters.isMark((char) c);
      assertThat(Diacritics.strip(text)).as("%04X", c).isEqualTo(mark ? c + "ا" : text);
    }
    for (int c = 0; c <= 0x10FF; c++) {
      boolean mark = ArabicLetters.isMark((char) c);
      String text = filler + (char) c + filler;
      assertThat(Diacritics.strip(text)).as("%04X", c).isEqualTo(mark ? filler + filler : text);
    }
    assertThat(Diacritics.strip("\u1651\u264E\u0651")).isEqualTo("\u1651\u264E");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Diacritics.strip(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Diacritics.compatible("", null))
        .withMessage("b");
  }
}
