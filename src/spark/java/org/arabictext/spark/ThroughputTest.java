package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.ArabicText;
import org.arabictext.tokenize.Sentences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rows for each second of processor time, in Spark of two cores and by a loop of one thread over
 * the same rows: what a core does in a second if it has nothing else to do. Collection of garbage
 * and compilation count as well. Each row is a sentence of the seed articles; {@code
 * -Dspark.rows=1000000} says how many. Writes {@code target/spark-throughput.tsv}.
 */
class ThroughputTest {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final int ROUNDS = 2;
  private static final long ROWS = Long.getLong("spark.rows", 200_000);

  private static SparkSession spark;
  private static List<String> sentences;

  @BeforeAll
  static void start() {
    spark = LocalSpark.start();
    ArabicTextUdfs.register(spark);
    sentences =
        LocalSpark.articles().stream()
            .flatMap(a -> Sentences.standard().split(a).stream())
            .map(s -> s.text())
            .toList();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  @Test
  void countsTheSameAsALoop(@TempDir Path directory) throws Exception {
    String file = directory.resolve("rows.parquet").toString();
    write(file);
    Dataset<Row> rows = spark.read().parquet(file);
    assertThat(rows.count()).isEqualTo(ROWS);
    rows.createOrReplaceTempView("rows");
    Path table = Path.of("target", "spark-throughput.tsv");
    Files.writeString(table, "function\tspark rows/s/core\tloop rows/s/core\tshare\n");
    append(table, measure("length(text)", String::length));
    append(table, measure("length(arabic_normalize(text))", s -> ArabicText.normalize(s).length()));
    append(table, measure("size(arabic_words(text))", s -> ArabicText.words(s).size()));
    append(table, measure("size(arabic_tokens(text))", s -> ArabicText.tokens(s).size()));
    append(table, measure("size(arabic_stems(text))", s -> Words.stems(s).size()));
    append(table, measure("size(arabic_lemmas(text))", s -> new LemmasUdf().call(s).size()));
    append(table, measure("size(arabic_analyses(text))", s -> Expected.analyses(s).size()));
  }

  private static void append(Path table, String line) throws IOException {
    Files.writeString(table, line, StandardOpenOption.APPEND);
  }

  private static void write(String file) {
    spark
        .createDataset(sentences, Encoders.STRING())
        .toDF("text")
        .coalesce(1)
        .createOrReplaceTempView("sentences");
    spark
        .sql(
            "SELECT element_at(t.all, CAST(r.id % size(t.all) AS INT) + 1) text FROM range(0, "
                + ROWS
                + ", 1, 8) r CROSS JOIN (SELECT collect_list(text) all FROM sentences) t")
        .write()
        .parquet(file);
  }

  private static String measure(String expression, ToLongFunction<String> plain) {
    double inSpark = 0;
    double alone = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = SYSTEM.getProcessCpuTime();
      long sum = spark.sql("SELECT sum(" + expression + ") FROM rows").head().getLong(0);
      inSpark = Math.max(inSpark, ROWS * 1e9 / (SYSTEM.getProcessCpuTime() - start));
      start = SYSTEM.getProcessCpuTime();
      long expected = loop(plain);
      alone = Math.max(alone, ROWS * 1e9 / (SYSTEM.getProcessCpuTime() - start));
      assertThat(sum).as(expression).isEqualTo(expected);
    }
    return String.format(
        Locale.ROOT, "%s\t%.0f\t%.0f\t%.2f%n", expression, inSpark, alone, inSpark / alone);
  }

  private static long loop(ToLongFunction<String> plain) {
    long sum = 0;
    int sentence = 0;
    for (long i = 0; i < ROWS; i++) {
      sum += plain.applyAsLong(sentences.get(sentence));
      sentence = sentence + 1 == sentences.size() ? 0 : sentence + 1;
    }
    return sum;
  }
}
