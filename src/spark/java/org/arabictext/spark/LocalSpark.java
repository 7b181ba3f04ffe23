package org.arabictext.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A Spark of two cores within the test's JVM, and the seed articles. */
final class LocalSpark {
  private LocalSpark() {}

  static SparkSession start() {
    return SparkSession.builder()
        .master("local[2]")
        .appName("arabic-text")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "localhost")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.warehouse.dir", "target/spark-warehouse")
        .getOrCreate();
  }

  /** A table with a document in each row, in column {@code text}. */
  static Dataset<Row> table(SparkSession spark, List<String> texts) {
    return spark.createDataset(texts, Encoders.STRING()).toDF("text");
  }

  /** The articles, each whole. */
  static List<String> articles() {
    List<String> out = new ArrayList<>();
    try (DirectoryStream<Path> seeds = Files.newDirectoryStream(Path.of("seeds"), "*.txt")) {
      for (Path seed : seeds) {
        out.add(Files.readString(seed));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out;
  }

  /** The lines of the articles that hold something. */
  static List<String> lines() {
    return articles().stream().flatMap(String::lines).filter(l -> !l.isBlank()).toList();
  }
}
