package org.arabictext.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Segment;
import org.arabictext.tokenize.Sentence;
import org.arabictext.tokenize.Token;

/** Results as rows: their columns are those of the types in {@link ArabicTextUdfs}. */
final class Rows {
  private Rows() {}

  static Row of(Token token) {
    return RowFactory.create(token.text(), token.start(), token.end(), token.type().name());
  }

  static Row of(Sentence sentence) {
    return RowFactory.create(sentence.text(), sentence.start(), sentence.end());
  }

  static Row of(AnalyzedToken read) {
    Token token = read.token();
    Analysis analysis = read.analysis();
    return RowFactory.create(
        token.text(),
        token.start(),
        token.end(),
        token.type().name(),
        analysis.lemma(),
        analysis.root(),
        analysis.partOfSpeech().name());
  }

  static Row of(int word, int wordStart, Segment segment) {
    return RowFactory.create(
        word,
        segment.surface(),
        wordStart + segment.start(),
        wordStart + segment.end(),
        segment.kind().name(),
        segment.form());
  }
}
