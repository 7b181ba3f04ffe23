package org.arabictext.spark;

import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.UDFRegistration;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * Registers the functions of this package with a Spark session:
 *
 * <pre>{@code
 * ArabicTextUdfs.register(spark);
 * spark.sql("SELECT id, arabic_lemmas(body) FROM articles");
 * }</pre>
 *
 * <table>
 * <caption>The functions</caption>
 * <tr><th>In SQL</th><th>Class</th><th>Result</th></tr>
 * <tr><td>{@code arabic_normalize(text)}</td><td>{@link NormalizeUdf}</td><td>string</td></tr>
 * <tr><td>{@code arabic_strip(text)}</td><td>{@link StripDiacriticsUdf}</td><td>string</td></tr>
 * <tr><td>{@code arabic_words(text)}</td><td>{@link WordsUdf}</td><td>{@link #STRINGS}</td></tr>
 * <tr><td>{@code arabic_stems(text)}</td><td>{@link StemsUdf}</td><td>{@link #STRINGS}</td></tr>
 * <tr><td>{@code arabic_lemmas(text)}</td><td>{@link LemmasUdf}</td><td>{@link #STRINGS}</td></tr>
 * <tr><td>{@code arabic_roots(text)}</td><td>{@link RootsUdf}</td><td>{@link #STRINGS}</td></tr>
 * <tr><td>{@code arabic_tokens(text)}</td><td>{@link TokensUdf}</td><td>{@link #TOKENS}</td></tr>
 * <tr><td>{@code arabic_sentences(text)}</td><td>{@link SentencesUdf}</td><td>{@link
 * #SENTENCES}</td></tr>
 * <tr><td>{@code arabic_segments(text, scheme)}</td><td>{@link SegmentsUdf}</td><td>{@link
 * #SEGMENTS}</td></tr>
 * <tr><td>{@code arabic_analyses(text)}</td><td>{@link AnalysesUdf}</td><td>{@link
 * #ANALYSES}</td></tr>
 * </table>
 *
 * <p>Offsets are UTF-16 code units into the document, {@code end} exclusive. They are those of Java
 * and Scala strings; where a text has characters beyond the Basic Multilingual Plane, such as
 * emoji, Python and Spark's {@code substring} count fewer.
 */
public final class ArabicTextUdfs {
  /** {@code array<string>}: one for each word. */
  public static final DataType STRINGS = DataTypes.createArrayType(DataTypes.StringType, false);

  /** {@code array<struct<text:string,start:int,end:int,type:string>>}. */
  public static final DataType TOKENS =
      structs(string("text"), integer("start"), integer("end"), string("type"));

  /** {@code array<struct<text:string,start:int,end:int>>}. */
  public static final DataType SENTENCES =
      structs(string("text"), integer("start"), integer("end"));

  /** {@code array<struct<word:int,text:string,start:int,end:int,kind:string,form:string>>}. */
  public static final DataType SEGMENTS =
      structs(
          integer("word"),
          string("text"),
          integer("start"),
          integer("end"),
          string("kind"),
          string("form"));

  /**
   * {@code
   * array<struct<text:string,start:int,end:int,type:string,lemma:string,root:string,pos:string>>}.
   */
  public static final DataType ANALYSES =
      structs(
          string("text"),
          integer("start"),
          integer("end"),
          string("type"),
          string("lemma"),
          string("root"),
          string("pos"));

  private ArabicTextUdfs() {}

  /**
   * Registers all functions for one session, in place of those that had their names.
   *
   * @param session where to register them
   * @throws NullPointerException if {@code session} is null
   */
  public static void register(SparkSession session) {
    UDFRegistration udf = Objects.requireNonNull(session, "session").udf();
    udf.register("arabic_normalize", new NormalizeUdf(), DataTypes.StringType);
    udf.register("arabic_strip", new StripDiacriticsUdf(), DataTypes.StringType);
    udf.register("arabic_words", new WordsUdf(), STRINGS);
    udf.register("arabic_stems", new StemsUdf(), STRINGS);
    udf.register("arabic_lemmas", new LemmasUdf(), STRINGS);
    udf.register("arabic_roots", new RootsUdf(), STRINGS);
    udf.register("arabic_tokens", new TokensUdf(), TOKENS);
    udf.register("arabic_sentences", new SentencesUdf(), SENTENCES);
    udf.register("arabic_segments", new SegmentsUdf(), SEGMENTS);
    udf.register("arabic_analyses", new AnalysesUdf(), ANALYSES);
  }

  private static DataType structs(StructField... fields) {
    return DataTypes.createArrayType(DataTypes.createStructType(List.of(fields)), false);
  }

  private static StructField string(String name) {
    return DataTypes.createStructField(name, DataTypes.StringType, false);
  }

  private static StructField integer(String name) {
    return DataTypes.createStructField(name, DataTypes.IntegerType, false);
  }
}
