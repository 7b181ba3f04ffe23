package org.arabictext.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.Token;

/** What the library says without Spark, in the shape of Spark's results. */
final class Expected {
  private Expected() {}

  static List<Row> tokens(String text) {
    List<Row> out = new ArrayList<>();
    for (Token t : ArabicText.tokens(text)) {
      out.add(RowFactory.create(t.text(), t.start(), t.end(), t.type().toString()));
    }
    return out;
  }

  static List<Row> sentences(String text) {
    return Sentences.standard().split(text).stream()
        .map(s -> RowFactory.create(text.substring(s.start(), s.end()), s.start(), s.end()))
        .toList();
  }

  static List<String> ofWords(String text, Function<Analysis, String> value) {
    return words(text).stream().map(AnalyzedToken::analysis).map(value).toList();
  }

  static List<Row> analyses(String text) {
    List<Row> out = new ArrayList<>();
    for (AnalyzedToken read : ArabicText.analyze(text)) {
      Token t = read.token();
      Analysis a = read.analysis();
      out.add(
          RowFactory.create(
              t.text(),
              t.start(),
              t.end(),
              t.type().toString(),
              a.lemma(),
              a.root(),
              a.partOfSpeech().toString()));
    }
    return out;
  }

  static List<Row> segments(String text, Scheme scheme) {
    List<Row> out = new ArrayList<>();
    List<AnalyzedToken> words = words(text);
    for (int i = 0; i < words.size(); i++) {
      int at = words.get(i).token().start();
      for (Segment s : words.get(i).analysis().segments(scheme)) {
        int from = at + s.start();
        int to = at + s.end();
        String kind = s.kind().toString();
        out.add(RowFactory.create(i, text.substring(from, to), from, to, kind, s.form()));
      }
    }
    return out;
  }

  private static List<AnalyzedToken> words(String text) {
    return ArabicText.analyze(text).stream().filter(t -> t.token().type().isWord()).toList();
  }
}
