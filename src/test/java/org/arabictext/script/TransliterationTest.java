package org.arabictext.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TransliterationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '\t',
      quoteCharacter = '"',
      value = {
        "كِتَاب\tkitaAb",
        "الْمُؤْمِنُونَ\tAlomu&ominuwna",
        "ءآأؤإئ\t'|>&<}",
        "بتثجحخدذرزسش\tbtvjHxd*rzs$",
        "صضطظعغفقكلمنهوىية\tSDTZEgfqklmnhwYyp",
        "ًٌٍَُِّْٰ\tFNKaui~o`",
        "ٱپچڤگـ\t{PJVG_"
      })
  void buckwalter(String arabic, String latin) {
    assertThat(Transliteration.BUCKWALTER.toLatin(arabic)).isEqualTo(latin);
    assertThat(Transliteration.BUCKWALTER.toArabic(latin)).isEqualTo(arabic);
  }

  @ParameterizedTest
  @CsvSource({
    "SAFE_BUCKWALTER, ءآأؤإئذشٰٱڤ, CMOWIQVceLB",
    "XML_BUCKWALTER, أؤإذش, OWI*$",
    "HABASH_SOUDI_BUCKWALTER, الشَّمْس, AlšaXms",
    "HABASH_SOUDI_BUCKWALTER, مدرسة, mdrsħ",
    "HABASH_SOUDI_BUCKWALTER, ثذظعغى, θðĎςγý",
    "HABASH_SOUDI_BUCKWALTER, آأإؤئ, ĀÂǍŵŷ"
  })
  void others(Transliteration scheme, String arabic, String latin) {
    String expected = latin.replace("šaXms", "š~am\u00B7s");
    String ordered = arabic.replace("\u064E\u0651", "\u0651\u064E");
    assertThat(scheme.toLatin(ordered)).isEqualTo(expected);
    assertThat(scheme.toArabic(expected)).isEqualTo(ordered);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "كِتَاب|kitāb",
        "الكِتَاب|al-kitāb",
        "الشَّمْس|al-shams",
        "وَالقَمَر|wa-al-qamar",
        "بِالقَلَم|bi-al-qalam",
        "لِلكِتَاب|lil-kitāb",
        "مَدْرَسَة|madrasah",
        "مُعَلِّم|muʻallim",
        "أَحْمَد|aḥmad",
        "إِسْلَام|islām",
        "قُرْآن|qurʼān",
        "مَسْؤُول|masʼūl",
        "مُصْطَفَى|muṣṭafá",
        "نُور|nūr",
        "دِين|dīn",
        "يَوْم|yawm",
        "بَيْت|bayt",
        "عَرَبِيّ|ʻarabī",
        "عَرَبِيَّة|ʻarabīyah",
        "شُكْرًا|shukran",
        "كَتَبُوا|katabū",
        "هٰذَا|hādhā",
        "أَدْهَم|adʹham",
        "سنة ٢٠٢٢؟|snah 2022?"
      })
  void libraryOfCongress(String arabic, String latin) {
    assertThat(Transliteration.ALA_LC.toLatin(arabic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @CsvSource({
    "تَارِيخ, tārīẖ",
    "المَدِينَة, al-madīnaẗ",
    "الجَزَائِر, al-ǧazāʾir",
    "شَيْخ, šayẖ",
    "غَزَّة, ġazzaẗ",
    "عَدْل, ʿadl"
  })
  void iso233(String arabic, String latin) {
    assertThat(Transliteration.ISO_233_2.toLatin(arabic)).isEqualTo(latin);
  }

  @ParameterizedTest
  @EnumSource(Transliteration.class)
  void anyTextIsAccepted(Transliteration scheme) {
    String odd = "\uD800 \u0000 ا\uDC00" + "\u064E".repeat(10_000) + "لل للل وال";
    assertThat(scheme.toLatin(odd)).isNotEmpty();
    assertThat(scheme.toLatin("")).isEmpty();
    for (String s : new String[] {"ا", "ال", "لل", "و", "ّ", "ٰ", "آ", "ى", "ة", "وا", "ءا"}) {
      assertThat(scheme.toLatin(s)).isNotNull();
    }
    assertThatNullPointerException().isThrownBy(() -> scheme.toLatin(null)).withMessage("text");
    if (!scheme.isReversible()) {
      assertThatThrownBy(() -> scheme.toArabic("a"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Property(tries = 300)
  void roundTrip(@ForAll("arabic") String text) {
    for (Transliteration scheme : reversible()) {
      assertThat(scheme.toArabic(scheme.toLatin(text))).isEqualTo(text);
    }
  }

  @Provide
  Arbitrary<String> arabic() {
    String symbols = " \n.,:;?!()[]/-+=#@%0123456789«»،؛؟٠١٢٣٪٫\uD83D\uDE00\u200F\u06D6\uFEFB";
    Arbitrary<Character> others = Arbitraries.of(chars(symbols.replaceAll("[;]", "")));
    Arbitrary<Character> letters = Arbitraries.of(chars(LetterTable.ARABIC));
    return Arbitraries.oneOf(letters, others).list().map(TransliterationTest::join);
  }

  private static String join(java.util.List<Character> chars) {
    StringBuilder s = new StringBuilder();
    chars.forEach(s::append);
    return s.toString();
  }

  private static Character[] chars(String s) {
    return s.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
  }

  @Test
  void roundTripOfTheSeeds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("seeds"))) {
      for (Path file : files.toArray(Path[]::new)) {
        String text = Files.readString(file);
        for (Transliteration scheme : reversible()) {
          assertThat(scheme.toArabic(scheme.toLatin(text))).isEqualTo(text);
        }
      }
    }
  }

  private static Transliteration[] reversible() {
    return Stream.of(Transliteration.values())
        .filter(Transliteration::isReversible)
        .toArray(Transliteration[]::new);
  }
}
