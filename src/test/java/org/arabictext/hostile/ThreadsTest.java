package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.Tokenizer;
import org.junit.jupiter.api.Test;

/** Shared objects give many threads at once the answers they give to one. */
class ThreadsTest {
  private static final int THREADS = 8;
  private static final HostileText TEXTS = new HostileText(3);

  /** Everything the library says of a text, in words. */
  private static String answer(String text) {
    return Normalizer.search().normalize(text)
        + Tokenizer.standard().tokenize(text)
        + Sentences.standard().split(text)
        + ArabicText.analyze(text)
        + ArabicText.analyses(text)
        + ArabicText.lemma(text)
        + lemma(text);
  }

  private static String lemma(String text) {
    var lemmatizer = Morphology.standard().lemmatizer();
    int length = lemmatizer.lemma(text.toCharArray(), 0, text.length());
    return new String(lemmatizer.chars(), 0, length);
  }

  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    IntStream.range(0, 300).forEach(i -> texts.add(TEXTS.text(i)));
    IntStream.range(0, 300).forEach(i -> texts.add(TEXTS.word(i)));
    String article = HostileText.article();
    IntStream.range(0, 20).forEach(i -> texts.add(article.substring(i * 20, i * 20 + 200)));
    return texts;
  }

  @Test
  void manyThreadsGetTheAnswersOfOne() throws Exception {
    List<String> texts = texts();
    List<List<String>> perThread =
        together(
            thread -> {
              List<Integer> order =
                  new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
              Collections.shuffle(order, new Random(thread));
              String[] answers = new String[texts.size()];
              order.forEach(i -> answers[i] = answer(texts.get(i)));
              return List.of(answers);
            });
    List<String> alone = texts.stream().map(ThreadsTest::answer).toList();
    perThread.forEach(answers -> assertThat(answers).isEqualTo(alone));
  }

  @Test
  void cachesOfAnAnalyserOfOnesOwnLoseNothing() throws Exception {
    Morphology mine = Morphology.of(List.of()).plus(List.of());
    List<String> words = texts().subList(300, 600);
    List<List<String>> perThread = together(thread -> readings(mine, words));
    List<String> alone = readings(Morphology.of(List.of()), words);
    perThread.forEach(answers -> assertThat(answers).isEqualTo(alone));
  }

  private static List<String> readings(Morphology morphology, List<String> words) {
    return words.stream()
        .map(word -> morphology.analyze(word).toString() + morphology.best(word))
        .toList();
  }

  /** Class loading can race only once in a virtual machine, so each race has one of its own. */
  @Test
  void theFirstUseMayBeARace() throws Exception {
    Process race =
        new ProcessBuilder(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-cp",
                System.getProperty("java.class.path"),
                Race.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(race.getInputStream().readAllBytes()).strip();
    assertThat(race.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(said).endsWith("1 answer");
  }

  private static <T> List<T> together(ThreadWork<T> work) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Callable<T>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i;
        all.add(
            () -> {
              start.await();
              return work.of(thread);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> one : pool.invokeAll(all)) {
        results.add(one.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }

  private interface ThreadWork<T> {
    T of(int thread) throws Exception;
  }

  /** Touches the library for the first time from many threads, each at another door. */
  static final class Race {
    private Race() {}

    public static void main(String[] args) throws Exception {
      String text = "وسيكتبونها في المدرسة";
      List<String> answers =
          together(
              thread -> {
                switch (thread % 4) {
                  case 0 -> ArabicText.lemma(text);
                  case 1 -> Morphology.of(List.of());
                  case 2 -> ArabicText.normalize(text);
                  default -> Sentences.standard().split(text);
                }
                return answer(text);
              });
      System.out.println(answers.stream().distinct().count() + " answer");
    }
  }
}
