package org.arabictext.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.spark.sql.api.java.UDF1;
import org.arabictext.ArabicText;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.Stemming;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Normalizer;
import org.arabictext.script.Transliteration;
import org.arabictext.spark.LemmasUdf;
import org.arabictext.spark.NormalizeUdf;
import org.arabictext.spark.StemsUdf;
import org.arabictext.spark.StripDiacriticsUdf;
import org.arabictext.stem.Stemmer;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.StopWords;
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

  private static final List<Stemmer> STEMMERS =
      List.of(
          Stemmers.light10(),
          Stemmers.snowball(),
          Stemmers.none(),
          Stemmers.lemma(),
          Stemmers.root(),
          Stemmers.light10().protecting(Set.of("كتاب")));

  private static final List<Analyzer> ANALYZERS =
      Stream.of(Stemming.values())
          .map(s -> (Analyzer) new ArabicTextAnalyzer().withStemming(s).withExactForms())
          .toList();

  private static final List<UDF1<String, ?>> FUNCTIONS =
      List.of(new NormalizeUdf(), new StripDiacriticsUdf(), new StemsUdf(), new LemmasUdf());

  /** What the objects say that stand on top of the facade's. */
  private static String otherAnswer(String text) {
    StringBuilder all = new StringBuilder();
    STEMMERS.forEach(stemmer -> all.append(stemmer.stem(text)).append('|'));
    all.append(StopWords.standard().contains(text));
    for (Transliteration scheme : Transliteration.values()) {
      all.append(scheme.toLatin(text));
    }
    try {
      for (Analyzer analyzer : ANALYZERS) {
        terms(analyzer, text, all);
      }
      for (UDF1<String, ?> function : FUNCTIONS) {
        all.append(function.call(text));
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
    return all.toString();
  }

  private static void terms(Analyzer analyzer, String text, StringBuilder all) throws IOException {
    try (TokenStream stream = analyzer.tokenStream("f", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        all.append(term).append(offset.startOffset()).append(offset.endOffset());
      }
      stream.end();
    }
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
    manyThreads(ThreadsTest::answer, texts());
  }

  @Test
  void stemmersAnalyzersAndFunctionsToo() throws Exception {
    manyThreads(ThreadsTest::otherAnswer, texts());
  }

  private static void manyThreads(UnaryOperator<String> whole, List<String> texts)
      throws Exception {
    List<List<String>> perThread =
        together(
            thread -> {
              List<Integer> order =
                  new ArrayList<>(IntStream.range(0, texts.size()).boxed().toList());
              Collections.shuffle(order, new Random(thread));
              String[] answers = new String[texts.size()];
              order.forEach(i -> answers[i] = whole.apply(texts.get(i)));
              return List.of(answers);
            });
    List<String> alone = texts.stream().map(whole).toList();
    perThread.forEach(answers -> assertThat(answers).isEqualTo(alone));
  }

  @Test
  void whatSparkSendsComesBackAndWorks() throws Exception {
    for (UDF1<String, ?> function : FUNCTIONS) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(function);
      }
      byte[] sent = bytes.toByteArray();
      assertThat(sent).hasSizeLessThan(200);
      Object read = new ObjectInputStream(new ByteArrayInputStream(sent)).readObject();
      @SuppressWarnings("unchecked")
      UDF1<String, ?> back = (UDF1<String, ?>) read;
      assertThat((Object) back.call("وَالكُتُبِ")).isEqualTo(function.call("وَالكُتُبِ"));
    }
  }

  /** Each loader has classes and a lexicon of its own, and so a race of its own. */
  @Test
  void everyClassLoaderMayRace() throws Exception {
    List<URL> path = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      path.add(Path.of(entry).toUri().toURL());
    }
    for (int i = 0; i < 4; i++) {
      try (URLClassLoader loader =
          new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
        Class<?> race = loader.loadClass(Race.class.getName());
        assertThat(race).isNotSameAs(Race.class);
        Method answers = race.getDeclaredMethod("answers");
        answers.setAccessible(true);
        assertThat(answers.invoke(null)).isEqualTo(1L);
      }
    }
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
      System.out.println(answers() + " answer");
    }

    /** How many different answers the threads get. */
    static long answers() throws Exception {
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
      return answers.stream().distinct().count();
    }
  }
}
