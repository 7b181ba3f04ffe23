package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.Scheme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicTextUdfsTest {
  private static final String ALL =
      "SELECT text, arabic_normalize(text) normalized, arabic_strip(text) stripped,"
          + " arabic_words(text) words, arabic_stems(text) stems, arabic_lemmas(text) lemmas,"
          + " arabic_roots(text) roots, arabic_tokens(text) tokens,"
          + " arabic_sentences(text) sentences, arabic_segments(text, 'ATB') segments,"
          + " arabic_analyses(text) analyses FROM documents";

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = LocalSpark.start();
    ArabicTextUdfs.register(spark);
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static Dataset<Row> all(List<String> texts) {
    LocalSpark.table(spark, texts).repartition(4).createOrReplaceTempView("documents");
    return spark.sql(ALL);
  }

  private static Object one(String expression) {
    return spark.sql("SELECT " + expression).head().get(0);
  }

  private static List<Object> list(String expression) {
    return spark.sql("SELECT " + expression).head().getList(0);
  }

  @Test
  void readsArabic() {
    assertThat(one("arabic_strip('كَتَبَ الوَلَدُ الدَّرْسَ')")).isEqualTo("كتب الولد الدرس");
    assertThat(one("arabic_normalize('العــراق')")).isEqualTo("العراق");
    assertThat(list("arabic_words('ذهبت، أمس، إلى المدرسة.')"))
        .containsExactly("ذهبت", "أمس", "إلى", "المدرسة");
    assertThat(list("arabic_roots('والكتاب')")).containsExactly("كتب");
    assertThat(list("arabic_stems('والكتاب Spark')")).containsExactly("كتاب", "Spark");
    assertThat(list("transform(arabic_segments('والكتاب', 'd3'), s -> s.text)"))
        .containsExactly("و", "ال", "كتاب");
    assertThat(list("transform(arabic_sentences('وصل أحمد. قال: نعم.'), s -> s.text)"))
        .containsExactly("وصل أحمد.", "قال: نعم.");
    assertThat(list("transform(arabic_tokens('عام 2022'), t -> concat(t.type, t.start, t.end))"))
        .containsExactly("ARABIC_WORD03", "NUMBER48");
  }

  @Test
  void givesWhatTheLibraryGivesForArticlesAndTheirLines() {
    List<String> texts = new ArrayList<>(LocalSpark.articles());
    texts.addAll(LocalSpark.lines());
    List<Row> rows = all(texts).collectAsList();
    assertThat(rows.stream().map(r -> r.getString(0)))
        .containsExactlyInAnyOrderElementsOf(texts)
        .hasSizeGreaterThan(5);
    rows.forEach(ArabicTextUdfsTest::assertAsLibrary);
  }

  private static void assertAsLibrary(Row row) {
    String text = row.getString(0);
    assertThat(row.<String>getAs("normalized")).isEqualTo(ArabicText.normalize(text));
    assertThat(row.<String>getAs("stripped")).isEqualTo(new StripDiacriticsUdf().call(text));
    assertThat(row.getList(row.fieldIndex("words"))).isEqualTo(ArabicText.words(text));
    assertThat(row.getList(row.fieldIndex("stems"))).isEqualTo(new StemsUdf().call(text));
    assertThat(row.getList(row.fieldIndex("lemmas")))
        .isEqualTo(Expected.ofWords(text, Analysis::lemma));
    assertThat(row.getList(row.fieldIndex("roots")))
        .isEqualTo(Expected.ofWords(text, Analysis::root));
    assertThat(row.getList(row.fieldIndex("tokens"))).isEqualTo(Expected.tokens(text));
    assertThat(row.getList(row.fieldIndex("sentences"))).isEqualTo(Expected.sentences(text));
    assertThat(row.getList(row.fieldIndex("segments")))
        .isEqualTo(Expected.segments(text, Scheme.ATB));
    assertThat(row.getList(row.fieldIndex("analyses"))).isEqualTo(Expected.analyses(text));
  }

  @Test
  void listsOfWordsAreAsLongAsEachOther() {
    for (Row row : all(LocalSpark.lines()).collectAsList()) {
      int words = row.getList(row.fieldIndex("words")).size();
      assertThat(words).isPositive();
      for (String column : List.of("stems", "lemmas", "roots")) {
        assertThat(row.getList(row.fieldIndex(column))).as(column).hasSize(words);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void cutsInEveryScheme(Scheme scheme) {
    String text = LocalSpark.articles().get(0);
    LocalSpark.table(spark, List.of(text)).createOrReplaceTempView("article");
    Row row = spark.sql("SELECT arabic_segments(text, '" + scheme + "') FROM article").head();
    assertThat(row.getList(0)).isEqualTo(Expected.segments(text, scheme));
  }

  @Test
  void nullsStayNullBesideOtherRows() {
    List<String> texts = new ArrayList<>(Collections.nCopies(50, "ذهب الولد"));
    for (int i = 0; i < 50; i++) {
      texts.add(2 * i, null);
    }
    List<Row> rows = all(texts).collectAsList();
    assertThat(rows).hasSize(100);
    int nulls = 0;
    for (Row row : rows) {
      for (int i = 1; i < row.length(); i++) {
        assertThat(row.isNullAt(i)).isEqualTo(row.isNullAt(0));
      }
      nulls += row.isNullAt(0) ? 1 : 0;
    }
    assertThat(nulls).isEqualTo(50);
    assertThat(one("arabic_segments('ذهب', CAST(null AS STRING))")).isNull();
  }

  @Test
  void malformedRowsHarmNoOther() {
    List<String> texts = new ArrayList<>(malformed());
    for (int i = texts.size(); i > 0; i--) {
      texts.add(i, "كتب الولد الدرس " + i + ".");
    }
    List<Row> rows = all(texts).collectAsList();
    assertThat(rows).hasSize(texts.size());
    rows.forEach(ArabicTextUdfsTest::assertAsLibrary);
  }

  private static List<String> malformed() {
    return List.of(
        "",
        " \n\t",
        "\u0000\u0001\uFFFF\uFEFF",
        "\uD83D كتب \uDE00",
        "\u064B\u064B\u064Bـــ\u0651",
        "ﷺ ﻻ ﷲ \u202Eكتب\u202C",
        "Ø§Ù„Ø¹Ø±Ø§Ù‚",
        "و".repeat(200_000),
        "\u0651".repeat(100_000),
        "كتاب،".repeat(50_000));
  }

  @Test
  void readsBytesThatAreNotUtf8() {
    List<byte[]> bytes =
        List.of(
            new byte[] {(byte) 0xD9, (byte) 0x83, (byte) 0xD9},
            new byte[] {(byte) 0xFF, (byte) 0xC0, 0, (byte) 0xED, (byte) 0xA0, (byte) 0x80},
            "كتب".getBytes(Charset.forName("windows-1256")),
            "كتب الولد".getBytes(StandardCharsets.UTF_8));
    Dataset<Row> table = spark.createDataset(bytes, Encoders.BINARY()).toDF("bytes");
    table.createOrReplaceTempView("bytes");
    List<Row> rows =
        spark.sql("SELECT arabic_lemmas(CAST(bytes AS STRING)) FROM bytes").collectAsList();
    assertThat(rows).hasSize(4).noneMatch(row -> row.isNullAt(0));
    assertThat(rows.get(3).getList(0)).hasSize(2);
  }

  @Test
  void aWrongSchemeEndsTheQueryAndSaysWhich() {
    assertThatThrownBy(() -> one("arabic_segments('كتب', 'D9')")).hasStackTraceContaining("D9");
  }

  @Test
  void goesThroughParquet(@TempDir Path directory) {
    List<String> texts = new ArrayList<>(LocalSpark.lines());
    texts.add(null);
    String file = directory.resolve("read.parquet").toString();
    Dataset<Row> computed = all(texts);
    computed.write().parquet(file);
    Dataset<Row> back = spark.read().parquet(file);
    assertThat(back.schema().fieldNames()).isEqualTo(computed.schema().fieldNames());
    assertThat(back.collectAsList()).containsExactlyInAnyOrderElementsOf(computed.collectAsList());
    assertThat(back.filter("array_contains(words, 'العراق')").count())
        .isEqualTo(
            LocalSpark.lines().stream()
                .filter(l -> ArabicText.words(l).contains("العراق"))
                .count());
  }

  /** What PySpark's {@code registerJavaFunction} calls, with the type as its users write it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NormalizeUdf      | string",
        "StripDiacriticsUdf| string",
        "WordsUdf          | array<string>",
        "StemsUdf          | array<string>",
        "LemmasUdf         | array<string>",
        "RootsUdf          | array<string>",
        "TokensUdf         | array<struct<text:string,start:int,end:int,type:string>>",
        "SentencesUdf      | array<struct<text:string,start:int,end:int>>",
        "AnalysesUdf       | array<struct<text:string,start:int,end:int,type:string,lemma:string,"
            + "root:string,pos:string>>",
        "SegmentsUdf       | array<struct<word:int,text:string,start:int,end:int,kind:string,"
            + "form:string>>"
      })
  void registersByTheNameOfItsClass(String name, String type) {
    String java = "org.arabictext.spark." + name;
    spark.udf().registerJava("by_name", java, DataType.fromDDL(type));
    String ours =
        switch (name) {
          case "StripDiacriticsUdf" -> "arabic_strip";
          default -> "arabic_" + name.replace("Udf", "").toLowerCase(Locale.ROOT);
        };
    String arguments = name.equals("SegmentsUdf") ? "(text, 'ATB')" : "(text)";
    LocalSpark.table(spark, LocalSpark.lines()).createOrReplaceTempView("lines");
    List<Row> rows =
        spark
            .sql("SELECT by_name" + arguments + ", " + ours + arguments + " FROM lines")
            .collectAsList();
    assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(r.get(0)).isEqualTo(r.get(1)));
  }

  /** As a driver sends functions to its executors. */
  @ParameterizedTest
  @ValueSource(
      classes = {
        NormalizeUdf.class,
        StripDiacriticsUdf.class,
        WordsUdf.class,
        StemsUdf.class,
        LemmasUdf.class,
        RootsUdf.class,
        TokensUdf.class,
        SentencesUdf.class,
        AnalysesUdf.class
      })
  void travelsAndIsSmall(Class<? extends UDF1<String, Object>> type) throws Exception {
    UDF1<String, Object> here = type.getConstructor().newInstance();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(here);
    }
    assertThat(bytes.size()).isLessThan(1_000);
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      UDF1<String, Object> there = type.cast(in.readObject());
      String text = LocalSpark.articles().get(0);
      assertThat(there).isNotSameAs(here);
      assertThat(there.call(text)).isEqualTo(here.call(text));
    }
  }

  /** PySpark without a type: Spark takes it from the class. */
  @Test
  void stringsAndListsOfThemNeedNoType() {
    spark.udf().registerJava("normalize_untyped", "org.arabictext.spark.NormalizeUdf", null);
    spark.udf().registerJava("lemmas_untyped", "org.arabictext.spark.LemmasUdf", null);
    Row row = spark.sql("SELECT normalize_untyped('كتــاب'), lemmas_untyped('كتاب')").head();
    assertThat(row.schema().apply(0).dataType()).isEqualTo(DataTypes.StringType);
    assertThat(row.schema().apply(1).dataType())
        .isEqualTo(DataTypes.createArrayType(DataTypes.StringType));
    assertThat(row.getString(0)).isEqualTo("كتاب");
    assertThat(row.getList(1)).isEqualTo(List.of(ArabicText.lemma("كتاب")));
  }
}
