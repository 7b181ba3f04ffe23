package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.arabictext.lexicon.LexiconException;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The analyser on lexicons of a few lines, and what it does with words that are none. */
class MorphologyTest {
  private static Morphology of(String... lines) {
    return Morphology.of(List.of(lines).stream().map(LexiconReader::parse).toList());
  }

  private static List<String> lemmas(Morphology morphology, String word) {
    return morphology.analyses(word).stream()
        .filter(a -> !a.isGuess())
        .map(Analysis::lemma)
        .distinct()
        .toList();
  }

  @Test
  void readsWhatALineSaysAndNothingElse() {
    Morphology m = of("noun\tكِتَاب\tكتب\tpl=كُتُب");
    for (String word : List.of("كتاب", "الكتب", "وكتبهم", "كتابان", "للكتاب", "كتابًا")) {
      assertThat(lemmas(m, word)).as(word).containsExactly("كِتَاب");
    }
    for (String word : List.of("الكتابه", "كتابات", "يكتاب", "سكتاب", "الكتابا")) {
      assertThat(lemmas(m, word)).as(word).isEmpty();
    }
  }

  @Test
  void anArticleBarsAPronoun() {
    Morphology m = of("noun\tبَيْت\tبيت\tpl=بُيُوت");
    assertThat(lemmas(m, "بيتهم")).containsExactly("بَيْت");
    assertThat(lemmas(m, "البيتهم")).isEmpty();
  }

  @Test
  void conjugatesVerbsOfALine() {
    Morphology m = of("verb\tقَالَ\tقول\tform=1\timperf=u\tmasdar=قَوْل");
    for (String word : List.of("قلت", "يقولون", "وقالوا", "سيقول", "قل", "فقالت", "يقل")) {
      assertThat(lemmas(m, word)).as(word).contains("قَالَ");
    }
    assertThat(lemmas(m, "قولت")).isEmpty();
  }

  @Test
  void marksOfTheInputDecide() {
    Morphology m =
        of(
            "noun\tعِلْم\tعلم\tpl=عُلُوم\tband=6",
            "noun\tعَلَم\tعلم\tpl=أَعْلَام",
            "verb\tعَلِمَ\tعلم\tform=1\timperf=a\tmasdar=-");
    assertThat(m.best("علم").lemma()).isEqualTo("عِلْم");
    assertThat(m.best("عَلَم").lemma()).isEqualTo("عَلَم");
    assertThat(m.best("عَلِمَ").lemma()).isEqualTo("عَلِمَ");
  }

  @Test
  void otherSpellingsAreUnderstoodAtALowerRank() {
    Morphology m = of("name\tأَحْمَد\tحمد\tkind=given", "noun\tمَدْرَسَة\tدرس\tpl=مَدَارِس");
    assertThat(m.best("احمد").lemma()).isEqualTo("أَحْمَد");
    assertThat(m.best("احمد").score()).isLessThan(m.best("أحمد").score());
    assertThat(m.best("المدرسه").lemma()).isEqualTo("مَدْرَسَة");
  }

  @Test
  void formsStandAlone() {
    Morphology m = Morphology.standard();
    assertThat(forms(m, "للسلطة", Scheme.D3)).containsExactly("ل", "ال", "سلطة");
    assertThat(forms(m, "مدرسته", Scheme.ATB)).containsExactly("مدرسة", "ه");
    assertThat(forms(m, "عليهم", Scheme.ATB)).containsExactly("على", "هم");
    assertThat(forms(m, "مستشفاه", Scheme.ATB)).containsExactly("مستشفى", "ه");
    assertThat(forms(m, "أبناؤهم", Scheme.ATB)).containsExactly("أبناء", "هم");
  }

  private static List<String> forms(Morphology m, String word, Scheme scheme) {
    return m.segments(word, scheme).stream().map(Segment::form).toList();
  }

  @Test
  void aUsersWordsAreAdded(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("mine.tsv");
    Files.writeString(file, "# mine\nnoun\tزُرْقُم\tزرقم\tpl=زَرَاقِم\n");
    Morphology standard = Morphology.standard();
    assertThat(standard.best("والزراقم").isGuess()).isTrue();
    Analysis mine = standard.plus(file).best("والزراقم");
    assertThat(mine.lemma()).isEqualTo("زُرْقُم");
    assertThat(mine.root()).isEqualTo("زرقم");
    assertThat(standard.plus(file).best("وزير").lemma()).isEqualTo("وَزِير");
  }

  @Test
  void aBadLineIsNamed(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("mine.tsv");
    Files.writeString(file, "noun\tكِتَاب\tكتب\nnoun\tبَيْت\tبيت\tplurl=بُيُوت\n");
    assertThatThrownBy(() -> Morphology.standard().plus(file))
        .isInstanceOf(LexiconException.class)
        .hasMessage("mine.tsv:2: unknown feature 'plurl' of a noun");
  }

  @Test
  void whatIsNoWordIsOnePiece() {
    for (String word :
        List.of("", "ء", "2022", "hello", "ًٌٍ", "😀", "ـــ", "\ud800", "و".repeat(10_000))) {
      Analysis analysis = Morphology.standard().best(word);
      StringBuilder tiled = new StringBuilder();
      analysis.segments().forEach(s -> tiled.append(s.surface()));
      assertThat(tiled.toString()).isEqualTo(word);
    }
  }

  @Test
  void foreignNamesKeepTheirLetters() {
    assertThat(forms(Morphology.standard(), "والبنتاغون", Scheme.D3))
        .containsExactly("و", "ال", "بنتاغون");
    Analysis name = Morphology.standard().best("زخرمبوف");
    assertThat(name.segments()).hasSize(1);
    assertThat(name.partOfSpeech()).isEqualTo(PartOfSpeech.PROPN);
  }

  @Test
  void numbersWithParticlesAreCut() {
    assertThat(forms(Morphology.standard(), "و1997", Scheme.ATB)).containsExactly("و", "1997");
    assertThat(forms(Morphology.standard(), "الـ36", Scheme.D3)).containsExactly("ال", "36");
  }

  @Test
  void anUnknownWordInPresentationFormsHasItsLettersAsLemma() {
    Morphology m = Morphology.of(List.of());
    assertThat(m.best("\ufeaf\ufecf\ufed4\ufeae\ufec3\ufeee\ufec5").lemma()).isEqualTo("زغفرطوظ");
    assertThat(forms(m, "و\ufe8d\ufedf\ufeb0\ufecf\ufed4\ufeae\ufec3\ufeee\ufec5", Scheme.D3))
        .containsExactly("و", "ال", "زغفرطوظ");
    assertThat(m.best("زغفر\ufefbظ").lemma()).isEqualTo("زغفرلاظ");
  }

  @Test
  void severalAreToldToGoRatherThanMadeToGo() {
    Morphology m =
        of(
            "verb\tذَهَبَ\tذهب\tform=1\timperf=a\tmasdar=ذَهَاب\tband=5",
            "verb\tأَذْهَبَ\tذهب\tform=4\tband=2");
    assertThat(m.best("اذهبوا").lemma()).isEqualTo("ذَهَبَ");
    assertThat(m.best("أذهبوا").lemma()).isEqualTo("أَذْهَبَ");
  }

  @Test
  void aJussiveWantsLam() {
    Morphology m =
        of(
            "verb\tعَادَ\tعود\tform=1\timperf=u\tmasdar=عَوْدَة\tband=6",
            "verb\tعَدَّ\tعدد\tform=1\timperf=u\tmasdar=عَدّ\tband=5",
            "part\tلَمْ\t-\tband=6");
    assertThat(m.best("يعد").lemma()).isEqualTo("عَدَّ");
    assertThat(m.analyze("لم يعد").get(1).analysis().lemma()).isEqualTo("عَادَ");
  }

  @Test
  void figuresAreNeighboursToo() {
    Morphology m = of("noun\tعَام\tعوم\tpl=أَعْوَام\tband=6", "adp\tبَيْن\tبين\tband=6");
    assertThat(m.segments("عامي", Scheme.ATB)).hasSize(2);
    assertThat(m.analyze("بين عامي 1939").get(1).analysis().segments(Scheme.ATB)).hasSize(1);
  }

  @Test
  void anArticleHasNoHamza() {
    Morphology m = of("noun\tلُغْز\tلغز\tpl=أَلْغَاز\tband=3", "noun\tغَاز\t-\tpl=+ات\tband=5");
    assertThat(m.best("ألغاز").lemma()).isEqualTo("لُغْز");
    assertThat(m.best("الغاز").lemma()).isEqualTo("غَاز");
  }

  @Test
  void theTwinKeepsItsAlef() {
    Morphology m = of("noun\tتَوْأَم\tتءم\tf=+ة\tpl=تَوَائِم");
    for (String word : List.of("توأم", "التوأمان", "توأمه", "التوائم")) {
      assertThat(lemmas(m, word)).as(word).containsExactly("تَوْأَم");
    }
  }

  @Test
  void aParticleOfOneLetterIsAWordWithItsPronoun() {
    assertThat(forms(Morphology.standard(), "فله", Scheme.ATB)).containsExactly("ف", "ل", "ه");
    assertThat(forms(Morphology.standard(), "ولهم", Scheme.ATB)).containsExactly("و", "ل", "هم");
  }
}
