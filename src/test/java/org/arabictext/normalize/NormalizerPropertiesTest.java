package org.arabictext.normalize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NormalizerPropertiesTest {
  private static final List<Normalizer> PRESETS =
      List.of(
          Normalizer.cleaning(),
          Normalizer.search(),
          Normalizer.widest(),
          Normalizer.lucene(),
          Normalizer.none());

  /** Few different characters, so that every rule meets every other. */
  private static final String DENSE =
      "اأآإءؤئويىیببتتلرهة\u0653\u0654\u0655\u064E\u0651\u0670ۥـ\u200D\u200F\uFEFF \n\u00A0\r"
          + "\uFEFB\uFDFA\uFDF2\uFDFC\uFE80\uFE8B\uFE70\uFE77\uFE73\uFEED\uFC5Eۃې٢x1.\uD83D\uDE00\uFE0F۝";

  @Provide
  Arbitrary<String> dense() {
    Arbitrary<Character> chars = Arbitraries.of(chars(DENSE));
    Arbitrary<Character> waws = Arbitraries.of('و', 'ي', 'ء', 'ئ', 'ا', '\u0654', ' ');
    return Arbitraries.oneOf(
        chars.list().ofMaxSize(30).map(NormalizerPropertiesTest::join),
        waws.list().ofMaxSize(12).map(NormalizerPropertiesTest::join));
  }

  @Provide
  Arbitrary<String> any() {
    Arbitrary<Character> arabic = Arbitraries.chars().range('\u0600', '\u08FF');
    Arbitrary<Character> forms = Arbitraries.chars().range('\uFB50', '\uFEFF');
    Arbitrary<Character> all = Arbitraries.chars().all();
    Arbitrary<Character> one = Arbitraries.oneOf(arabic, arabic, forms, all);
    return one.list().ofMaxSize(60).map(NormalizerPropertiesTest::join);
  }

  @Provide
  Arbitrary<Set<Rule>> ruleSets() {
    return Arbitraries.of(Rule.class).set();
  }

  private static Normalizer of(Set<Rule> rules) {
    Normalizer normalizer = Normalizer.none();
    for (Rule rule : rules) {
      normalizer = normalizer.with(rule);
    }
    return normalizer;
  }

  private static Character[] chars(String s) {
    return s.chars().mapToObj(c -> (char) c).toArray(Character[]::new);
  }

  private static String join(List<Character> chars) {
    StringBuilder s = new StringBuilder();
    chars.forEach(s::append);
    return s.toString();
  }

  @Property(tries = 2000)
  void presetsAreIdempotent(@ForAll("dense") String text) {
    PRESETS.forEach(normalizer -> check(normalizer, text));
  }

  @Property(tries = 1000)
  void presetsAreIdempotentOnAnything(@ForAll("any") String text) {
    PRESETS.forEach(normalizer -> check(normalizer, text));
  }

  @Property(tries = 2000)
  void anyRulesAreIdempotent(@ForAll("ruleSets") Set<Rule> rules, @ForAll("dense") String text) {
    check(of(rules), text);
  }

  private static void check(Normalizer normalizer, String text) {
    AlignedText aligned = normalizer.align(text);
    String normalized = normalizer.normalize(text);
    assertThat(normalizer.normalize(normalized)).as("%s", normalizer).isEqualTo(normalized);
    assertThat(aligned.text()).isEqualTo(normalized);
    assertThat(aligned.original()).isEqualTo(text);
    checkBoundaries(aligned);
  }

  private static void checkBoundaries(AlignedText aligned) {
    int length = aligned.text().length();
    int end = aligned.original().length();
    for (int k = 0; k < length; k++) {
      int start = aligned.originalStart(k);
      assertThat(start).isBetween(0, Math.max(0, end - 1));
      assertThat(aligned.originalStart(k + 1)).isGreaterThanOrEqualTo(start);
      assertThat(aligned.originalEnd(k + 1)).isGreaterThan(start);
      assertThat(aligned.originalEnd(k + 1)).isGreaterThanOrEqualTo(aligned.originalEnd(k));
    }
    assertThat(aligned.originalStart(length)).isEqualTo(end);
    assertThat(aligned.originalEnd(length)).isEqualTo(length == 0 ? end : end);
  }

  /** A piece of text between two spaces comes out as it does alone. */
  @Property(tries = 1000)
  void aPartOfAnArrayIsNormalisedAsIfAlone(@ForAll("dense") String text) {
    NormalizerBuffer buffer = Normalizer.search().newBuffer();
    char[] padded = ("ييي" + text + "وء").toCharArray();
    int length = buffer.normalize(padded, 3, text.length());
    String expected = Normalizer.search().normalize(text);
    assertThat(new String(buffer.chars(), 0, length)).isEqualTo(expected);
    assertThat(buffer.align(padded, 3, text.length())).isEqualTo(expected.length());
    assertThat(new String(padded)).isEqualTo("ييي" + text + "وء");
  }

  /** Long texts go through in blocks and windows, aligned ones character by character. */
  @Test
  void longTextsAreNormalisedAsShortOnes() {
    Random random = new Random(7);
    String[] pieces = {
      "كتاب", "مدرسة", " ", " ", "ئو", "ءا", "ييي", "بَ", "لل", "ـ", "\n", "ﷺ", "ی", "ا\u0654"
    };
    for (int n = 0; n < 300; n++) {
      int variety = 2 + random.nextInt(pieces.length - 1);
      StringBuilder text = new StringBuilder();
      while (text.length() < 5000) {
        text.append(pieces[random.nextInt(4) > 0 ? random.nextInt(2) : random.nextInt(variety)]);
      }
      for (Normalizer normalizer : PRESETS) {
        check(normalizer, text.toString());
      }
    }
  }

  @Test
  void aMillionMarksTakeNoTime() {
    String marks = "ا" + "\u0651\u0654".repeat(500_000) + "ی".repeat(1000);
    String yehs = "ی\u064E".repeat(300_000) + "ء".repeat(300_000) + "ﷺ".repeat(50_000);
    for (Normalizer normalizer : PRESETS) {
      assertThat(normalizer.normalize(marks)).isNotEmpty();
      assertThat(normalizer.normalize(yehs)).isNotEmpty();
    }
    EnumSet<Rule> rules = EnumSet.of(Rule.ENCODING, Rule.ELONGATION, Rule.KEYBOARD_LETTERS);
    assertThat(of(rules).normalize(marks + yehs)).isNotEmpty();
  }
}
