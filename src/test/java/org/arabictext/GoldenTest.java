package org.arabictext;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import org.arabictext.stem.Stemmers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * All golden files of the seed article at once: alone, in four threads, under other default
 * locales, and in virtual machines that begin under them. {@code Locale.setDefault} is safe here
 * because tests run one after the other.
 */
class GoldenTest {
  private static final int THREADS = 4;

  private static List<String> golden(String name) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(GoldenTest.class.getResourceAsStream(name), name),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Map<String, List<String>> expected() {
    Map<String, List<String>> files = new LinkedHashMap<>();
    for (String name :
        List.of(
            "tokenize/seed-tokens.tsv",
            "tokenize/seed-sentences.tsv",
            "stem/seed-words.tsv",
            "morphology/seed.tsv")) {
      files.put(name, golden(name));
    }
    return files;
  }

  /** What the library says of the article, in the formats of the golden files. */
  private static Map<String, List<String>> answers(String article) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put(
        "tokenize/seed-tokens.tsv",
        ArabicText.tokens(article).stream()
            .map(t -> row(t.type(), t.start(), t.end(), t.text()))
            .toList());
    answers.put(
        "tokenize/seed-sentences.tsv",
        ArabicText.sentences(article).stream()
            .map(s -> row(s.start(), s.end(), s.text()))
            .toList());
    Map<String, String> words = new LinkedHashMap<>();
    ArabicText.tokens(article).stream()
        .filter(t -> t.type().isWord())
        .forEach(
            t ->
                words.putIfAbsent(
                    t.text(),
                    row(
                        t.start(),
                        t.text(),
                        ArabicText.normalize(t.text()),
                        Stemmers.light10().stem(t.text()))));
    answers.put("stem/seed-words.tsv", new ArrayList<>(words.values()));
    answers.put(
        "morphology/seed.tsv",
        ArabicText.analyze(article).stream()
            .filter(t -> t.token().type().isWord())
            .map(t -> reading(t.analysis()))
            .toList());
    return answers;
  }

  /** Where answers are not what the golden files say. */
  private static List<String> differences(String article) {
    List<String> differences = new ArrayList<>();
    Map<String, List<String>> answers = answers(article);
    expected()
        .forEach(
            (file, lines) -> {
              List<String> given = answers.get(file);
              if (given.size() != lines.size()) {
                differences.add(file + ": " + given.size() + " lines for " + lines.size());
              }
              for (int i = 0; i < Math.min(lines.size(), given.size()); i++) {
                if (!given.get(i).equals(lines.get(i))) {
                  differences.add(file + ": " + given.get(i) + " for " + lines.get(i));
                }
              }
            });
    return differences;
  }

  private static String row(Object... cells) {
    return List.of(cells).stream().map(Object::toString).collect(Collectors.joining("\t"));
  }

  private static String reading(Analysis analysis) {
    return row(
        analysis.partOfSpeech().label(),
        analysis.segments(Scheme.ATB).stream()
            .map(Segment::surface)
            .collect(Collectors.joining("+")),
        analysis.lemma(),
        analysis.root().isEmpty() ? "-" : analysis.root());
  }

  private static String article() throws IOException {
    return Files.readString(Path.of("seeds", "000_a734f6b4b9c3bf95.txt"));
  }

  @Test
  void fourThreadsAtOnce() throws Exception {
    String article = article();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        results.add(
            pool.submit(
                () -> {
                  start.await();
                  List<String> differences = new ArrayList<>();
                  for (int round = 0; round < 10; round++) {
                    differences.addAll(differences(article));
                  }
                  return differences;
                }));
      }
      for (Future<List<String>> result : results) {
        assertThat(result.get()).isEmpty();
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ar-EG", "ar-SA-u-ca-islamic-nu-arab", "tr-TR"})
  void theDefaultLocaleChangesNothing(String tag) throws IOException {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));
      assertThat(differences(article())).isEmpty();
    } finally {
      Locale.setDefault(before);
    }
  }

  /** What classes read from the locale while they are loaded shows in a fresh machine only. */
  @ParameterizedTest
  @ValueSource(strings = {"ar EG", "tr TR"})
  void aMachineThatBeginsUnderTheLocale(String locale) throws Exception {
    String[] parts = locale.split(" ");
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-Duser.language=" + parts[0],
                "-Duser.country=" + parts[1],
                "-cp",
                System.getProperty("java.class.path"),
                GoldenTest.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said.strip())
        .isEqualTo(locale.replace(' ', '_') + ": the same in " + expected().size() + " files");
  }

  /**
   * Compares in this virtual machine.
   *
   * @param args none
   * @throws IOException if the article cannot be read
   */
  public static void main(String[] args) throws IOException {
    assertThat(differences(article())).isEmpty();
    System.out.println(Locale.getDefault() + ": the same in " + expected().size() + " files");
  }
}
