package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A million rows of Parquet through each function, beside the same functions without Spark on as
 * many threads. Not part of the suite: {@code mvn -Pspark test -Dtest=MillionRows}; {@code -Drows}
 * sets their number and {@code -Dcorpus} a text of one's own, of which each line becomes a
 * document.
 */
class MillionRows {
  private static final int ROWS = Integer.getInteger("rows", 1_000_000);
  private static final int CORES = 2;
  private static final List<Work> WORKS =
      List.of(
          new Work("no function", "length(text)", String::length),
          new Work("normalize", "length(arabic_normalize(text))", MillionRows::normalized),
          new Work("words", "size(arabic_words(text))", t -> ArabicText.words(t).size()),
          new Work("stems", "size(arabic_stems(text))", t -> Words.stems(t).size()),
          new Work("lemmas", "size(arabic_lemmas(text))", MillionRows::lemmas),
          new Work("analyses", "size(arabic_analyses(text))", t -> Expected.analyses(t).size()));

  /** A function in Spark and without it; both give a number to add up. */
  private record Work(String name, String sql, ToLongFunction<String> plain) {}

  /** What a pass added up to, and what it took. */
  private record Pass(long sum, int rows, double cpu, double wall) {
    String perSecond() {
      return "%.0f | %.0f".formatted(rows / cpu, rows / wall / CORES);
    }
  }

  private static long normalized(String text) {
    String normal = ArabicText.normalize(text);
    return normal.codePointCount(0, normal.length());
  }

  private static long lemmas(String text) {
    return Expected.ofWords(text, Analysis::lemma).size();
  }

  @Test
  void goThroughEveryFunction(@TempDir Path directory) throws Exception {
    List<String> texts = texts();
    SparkSession spark = LocalSpark.start();
    try {
      String file = write(spark, texts, directory);
      double before = heap();
      ArabicTextUdfs.register(spark);
      System.out.printf("%d rows of %.1f words%n", ROWS, words(texts));
      System.out.println(
          "| function | alone: rows/CPU s | rows/s/core | Spark: rows/CPU s |"
              + " rows/s/core | Spark : alone, CPU |");
      for (Work work : WORKS) {
        compare(spark, file, texts, work);
      }
      System.out.printf("heap in use: %.0f MB before, %.0f MB after%n", before, heap());
    } finally {
      spark.stop();
    }
  }

  private static List<String> texts() throws IOException {
    String corpus = System.getProperty("corpus", "");
    return corpus.isEmpty()
        ? LocalSpark.lines()
        : Files.readString(Path.of(corpus)).lines().filter(l -> !l.isBlank()).toList();
  }

  private static double words(List<String> texts) {
    return texts.stream().mapToInt(t -> ArabicText.words(t).size()).average().orElseThrow();
  }

  /** The texts over and over, in eight files for the two cores. */
  private static String write(SparkSession spark, List<String> texts, Path directory) {
    LocalSpark.table(spark, texts)
        .selectExpr("text", "row_number() OVER (ORDER BY text) - 1 AS n")
        .createOrReplaceTempView("texts");
    spark.range(0, ROWS, 1, 8).createOrReplaceTempView("numbers");
    String file = directory.resolve("documents.parquet").toString();
    spark
        .sql(
            "SELECT /*+ BROADCAST(texts) */ id, text FROM numbers JOIN texts ON pmod(id, %d) = n"
                .formatted(texts.size()))
        .write()
        .parquet(file);
    return file;
  }

  private static void compare(SparkSession spark, String file, List<String> texts, Work work)
      throws Exception {
    List<String> sorted = texts.stream().sorted().toList();
    int some = Math.min(100_000, ROWS);
    alone(sorted, work, some);
    Pass alone = alone(sorted, work, ROWS);
    Dataset<Row> documents = spark.read().parquet(file);
    sum(documents.where("id < " + some), work, some);
    Pass within = sum(documents, work, ROWS);
    System.out.printf(
        "| %s | %s | %s | %.2f |%n",
        work.name(),
        alone.perSecond(),
        within.perSecond(),
        within.rows() / within.cpu() / (alone.rows() / alone.cpu()));
    assertThat(within.sum()).as(work.name()).isEqualTo(expected(sorted, work));
  }

  private static long expected(List<String> texts, Work work) {
    long sum = 0;
    for (int n = 0; n < texts.size(); n++) {
      int times = (ROWS - n + texts.size() - 1) / texts.size();
      sum += times * work.plain().applyAsLong(texts.get(n));
    }
    return sum;
  }

  private static Pass sum(Dataset<Row> documents, Work work, int rows) throws Exception {
    return pass(rows, () -> documents.selectExpr("sum(" + work.sql() + ")").head().getLong(0));
  }

  private static Pass alone(List<String> texts, Work work, int rows) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(CORES);
    try {
      return pass(
          rows,
          () -> {
            Future<Long> even = threads.submit(() -> every(CORES, 0, texts, work, rows));
            Future<Long> odd = threads.submit(() -> every(CORES, 1, texts, work, rows));
            return even.get() + odd.get();
          });
    } finally {
      threads.shutdown();
    }
  }

  private static long every(int step, int from, List<String> texts, Work work, int rows) {
    long sum = 0;
    for (int i = from; i < rows; i += step) {
      sum += work.plain().applyAsLong(texts.get(i % texts.size()));
    }
    return sum;
  }

  private static Pass pass(int rows, Callable<Long> work) throws Exception {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    long sum = work.call();
    return new Pass(
        sum, rows, (system.getProcessCpuTime() - cpu) / 1e9, (System.nanoTime() - wall) / 1e9);
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }
}
