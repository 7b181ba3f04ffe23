package org.arabictext.morphology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.lexicon.PartOfSpeech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The linter on lines made for it, and on the whole lexicon. */
class LexiconLintTest {
  private static final Path DIRECTORY = Path.of("src/main/resources/org/arabictext/lexicon");
  private static final List<String> FILES = List.of("verbs", "nouns", "adjectives", "names");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "noun\tكِتَاب\tكتب\tpl=كُتُب",
        "noun\tمُدَرِّس\tدرس\tf=+ة\tpl=+ون",
        "noun\tاِصْطِدَام\tصدم\tpl=+ات",
        "noun\tصِلَة\tوصل",
        "noun\tسِكِّين\tسكن\tpl=سَكَاكِين",
        "noun\tدَلِيل\tدلل\tpl=أَدِلَّة",
        "adj\tأَحْمَر\tحمر\tf=حَمْرَاء\tpl=حُمْر",
        "verb\tاِتَّخَذَ\tءخذ\tform=8",
        "verb\tاِدَّعَى\tدعو\tform=8",
        "verb\tاِسْوَدَّ\tسود\tform=9\ttrans=no",
        "name\tسَيْفُالدِّين\t-"
      })
  void goodLinesPass(String line) {
    assertThat(LexiconLint.check("x.tsv", List.of(line))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "noun~كِتَب~كتب~band=7 ; cannot be",
        "noun~كِتبَان~كتب ; without vowel",
        "noun~كِتَابٌ~كتب ; tanween",
        "noun~كتَاب~كتب ; without vowel",
        "verb~كَتَبْ~كتب~form=1~imperf=u ; vowel of the perfect",
        "noun~كِتَاب~كطب ; does not hold the root",
        "noun~كِتَاب~كبت ; does not hold the root",
        "noun~مَفْرَش~فرس ; does not hold the root",
        "noun~كِتَاب~كتب~pl=كُتُس ; does not hold the root",
        "noun~كِتَاب~كتب~pl=كَتُوب ; no plural's pattern",
        "noun~كَلْب~كلب~pl=كَلَائِب ; does not suit",
        "noun~كِتَاب~كتب~pl=+ين ; cannot be",
        "noun~كِتَاب~كتب~f=+ات ; cannot be",
        "noun~كِتَابَة~كتب~pl=+ات ; repeats",
        "noun~كِتَابَة~كتب~gender=f ; understood",
        "noun~كِتَاب~كتب~pl=كُتُب|كُتُب ; twice",
        "adj~جَدِيد~جدد~pl=+ون ; repeats",
        "verb~دَرَّسَ~درس~form=2~masdar=تَدْرِيس ; repeats",
        "noun~كِتَاب~كتب~band=2 ; understood"
      })
  void badLinesAreReported(String cells, String reason) {
    assertThat(LexiconLint.check("x.tsv", List.of(cells.replace('~', '\t'))))
        .anySatisfy(f -> assertThat(f.toString()).contains(reason))
        .allSatisfy(f -> assertThat(f.toString()).startsWith("x.tsv:1: "));
  }

  @Test
  void orderAndDoublesAreReportedWithTheirLine() {
    List<String> lines =
        List.of("# nouns", "noun\tكِتَاب\tكتب", "noun\tقَلَم\tقلم", "noun\tكِتَاب\tكتب");
    assertThat(LexiconLint.check("x.tsv", lines))
        .extracting(LexiconLint.Finding::toString)
        .containsExactly(
            "x.tsv:3: 'قَلَم' is not sorted by root, then lemma",
            "x.tsv:4: 'كِتَاب' stands in line 2 already");
  }

  @Test
  void theLexiconIsClean() throws IOException {
    Set<String> accepted = words("lint-accepted.tsv");
    List<LexiconLint.Finding> findings = new ArrayList<>();
    for (String file : FILES) {
      findings.addAll(LexiconLint.check(DIRECTORY.resolve(file + ".tsv")));
    }
    findings.addAll(LexiconLint.check(DIRECTORY.resolve("particles.tsv")));
    Set<String> used = new HashSet<>();
    findings.removeIf(
        f -> {
          String word = f.reason().replaceAll("^[^']*'([^']*)'.*", "$1");
          return accepted.contains(word) && ((used.add(word) || true));
        });
    assertThat(findings).isEmpty();
    assertThat(accepted).as("accepted without need").isSubsetOf(used);
  }

  @Test
  void everyWordIsAnalysedBackToItself() throws IOException {
    Morphology morphology = Morphology.standard();
    List<String> lost = new ArrayList<>();
    for (String file : FILES) {
      List<Entry> entries = LexiconReader.read(DIRECTORY.resolve(file + ".tsv"));
      for (Entry entry : entries) {
        for (String word : wordsOf(entry)) {
          if (!isFound(morphology, word, entry)) {
            lost.add(file + ".tsv: " + entry.lemma() + " from " + word);
          }
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  private static Set<String> wordsOf(Entry entry) {
    Set<String> words = new TreeSet<>(List.of(entry.lemma()));
    for (String feature : List.of("pl", "f", "alt")) {
      entry.all(feature).stream()
          .filter(w -> w.length() > 1 && w.charAt(0) != '+')
          .forEach(words::add);
    }
    List<String> bare = words.stream().map(LintLetters::bare).toList();
    words.retainAll(Set.of(entry.lemma()));
    words.addAll(bare);
    return words;
  }

  private static boolean isFound(Morphology morphology, String word, Entry entry) {
    return morphology.analyses(word).stream()
        .anyMatch(
            a ->
                a.lemma().equals(entry.lemma())
                    && a.root().equals(entry.root())
                    && a.partOfSpeech() == entry.pos()
                    && !a.isGuess());
  }

  /** A noun spelled as a particle is a trap: each must be wanted, and the reason written down. */
  @Test
  void noEntryIsSpelledAsAClosedClassWordByAccident() throws IOException {
    Map<String, String> closed = closedWords();
    Set<String> wanted = words("lint-homographs.tsv");
    Set<String> found = new TreeSet<>();
    for (String file : FILES) {
      for (Entry entry : LexiconReader.read(DIRECTORY.resolve(file + ".tsv"))) {
        if (closed.containsKey(LintLetters.bare(entry.lemma()))) {
          found.add(entry.pos().label() + ' ' + entry.lemma());
        }
      }
    }
    assertThat(found).isEqualTo(new TreeSet<>(wanted));
  }

  /** Spellings of closed-class words, alone, with a particle before and a pronoun after. */
  private static Map<String, String> closedWords() {
    Map<String, String> closed = new HashMap<>();
    for (Entry entry : LexiconReader.read(DIRECTORY.resolve("particles.tsv"))) {
      boolean frequent = entry.band() >= 4;
      if (entry.pos().isNominal() || entry.pos() == PartOfSpeech.X || !frequent) {
        continue;
      }
      Set<String> alone = new HashSet<>(List.of(entry.lemma()));
      alone.addAll(entry.all("forms"));
      alone.addAll(entry.all("alt"));
      for (String form : alone) {
        String bare = LintLetters.bare(form);
        closed.put(bare, form);
        List.of("و", "ف").forEach(c -> closed.put(c + bare, form));
        entry.all("takes").stream()
            .filter(c -> c.length() == 1)
            .forEach(c -> closed.put(c + bare, form));
      }
      for (String form : entry.all("pron")) {
        if (!form.equals("-")) {
          List.of("ه", "ها", "هم", "ك", "نا", "ي")
              .forEach(p -> closed.put(LintLetters.bare(form) + p, form));
        }
      }
    }
    return closed;
  }

  private static Set<String> words(String name) throws IOException {
    Set<String> out = new TreeSet<>();
    try (var in = LexiconLintTest.class.getResourceAsStream(name);
        var reader =
            new BufferedReader(
                new java.io.InputStreamReader(
                    java.util.Objects.requireNonNull(in),
                    java.nio.charset.StandardCharsets.UTF_8))) {
      reader.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")[0]).forEach(out::add);
    }
    return out;
  }
}
