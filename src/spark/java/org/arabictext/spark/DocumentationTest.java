package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineManager;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.arabictext.ArabicText;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import py4j.Gateway;
import scala.Console;

/** The examples of docs/spark.md as they stand there, and what is printed below them. */
class DocumentationTest {
  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.start();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  /** The block of the given language that comes first, and the block of text after it. */
  private static List<String> example(String language) throws IOException {
    String text = Files.readString(Path.of("docs/spark.md"));
    int code = text.indexOf("```" + language + "\n");
    int output = text.indexOf("```text\n", code);
    assertThat(code).as(language).isPositive();
    assertThat(output).as("output of " + language).isGreaterThan(code);
    return List.of(block(text, code), block(text, output));
  }

  private static String block(String text, int at) {
    return text.substring(text.indexOf('\n', at) + 1, text.indexOf("```", at + 3));
  }

  /** In Scala's own interpreter, which spark-shell is made of. */
  @Test
  void scalaPrintsWhatItSays() throws Exception {
    List<String> example = example("scala");
    ScriptEngine scala = new ScriptEngineManager().getEngineByName("scala");
    scala.put("session", spark);
    scala.eval("val spark = session.asInstanceOf[org.apache.spark.sql.SparkSession]");
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    scala.put("printed", new PrintStream(printed, true, StandardCharsets.UTF_8));
    String out = "printed.asInstanceOf[java.io.PrintStream]";
    scala.eval("Console.withOut(" + out + ") {\n" + example.get(0) + "\n}");
    assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo(example.get(1).strip());
  }

  @Test
  void sqlPrintsWhatItSays() throws Exception {
    List<String> example = example("sql");
    ArabicTextUdfs.register(spark);
    LocalSpark.table(spark, LocalSpark.lines()).toDF("body").createOrReplaceTempView("articles");
    Dataset<Row> rows = spark.sql(example.get(0));
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Console.withOut(
        new PrintStream(printed, true, StandardCharsets.UTF_8),
        () -> {
          rows.show();
          return null;
        });
    assertThat(printed.toString(StandardCharsets.UTF_8).strip()).isEqualTo(example.get(1).strip());
  }

  /** Py4J's half within the JVM: what becomes of the calls that PySpark's lines make. */
  @Test
  void py4jFindsTheCallsOfPython() {
    SparkSession session = spark.newSession();
    String java = "org.arabictext.spark.LemmasUdf";
    Gateway python = new Gateway(new Object());
    python.invoke("register", "z:org.arabictext.spark.ArabicTextUdfs", List.of(session));
    String udf = python.putNewObject(session.udf());
    python.invoke("registerJava", udf, Arrays.asList("by_name", java, null));
    Row row = session.sql("SELECT arabic_lemmas('كتاب'), by_name('كتاب')").head();
    assertThat(row.getList(0)).isEqualTo(List.of(ArabicText.lemma("كتاب")));
    assertThat(row.getList(1)).isEqualTo(row.getList(0));
  }
}
