package org.arabictext.cli;

import java.util.List;
import java.util.Map;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;
import org.arabictext.morphology.SegmentKind;
import org.arabictext.tokenize.Sentence;
import org.arabictext.tokenize.Sentences;

/**
 * Writes analyses as CoNLL-U: a word with clitics is a multiword token; the root and the place in
 * the text stand in the last column; heads and relations are left open.
 */
final class ConlluWriter {
  private final Chunk chunk;
  private final Scheme scheme;
  private final StringBuilder out = new StringBuilder();
  private int id;

  private ConlluWriter(Chunk chunk, Scheme scheme) {
    this.chunk = chunk;
    this.scheme = scheme;
  }

  static String write(Chunk chunk, List<AnalyzedToken> tokens, Scheme scheme) {
    ConlluWriter writer = new ConlluWriter(chunk, scheme);
    if (chunk.offset() == 0) {
      writer.out.append("# newdoc id = ").append(Display.oneLine(chunk.source().name()));
      writer.out.append('\n');
    }
    int next = 0;
    for (Sentence sentence : Sentences.standard().split(chunk.text())) {
      writer.sentence(sentence);
      while (next < tokens.size() && tokens.get(next).token().start() < sentence.end()) {
        writer.token(tokens.get(next++));
      }
      writer.out.append('\n');
    }
    return writer.out.toString();
  }

  private void sentence(Sentence sentence) {
    id = 0;
    out.append("# sent_id = ").append(Display.oneLine(chunk.source().name()));
    out.append(':').append(chunk.offset() + sentence.start()).append('\n');
    out.append("# text = ").append(Display.joined(sentence.text())).append('\n');
  }

  private void token(AnalyzedToken token) {
    Analysis analysis = token.analysis();
    List<Segment> segments = analysis.segments(scheme);
    String misc = misc(token);
    if (segments.size() == 1) {
      line(String.valueOf(++id), token.token().text(), analysis.lemma(), analysis);
      out.append(misc).append('\n');
      return;
    }
    String range = (id + 1) + "-" + (id + segments.size());
    out.append(range).append('\t').append(token.token().text());
    out.append("\t_\t_\t_\t_\t_\t_\t_\t").append(misc).append('\n');
    for (Segment segment : segments) {
      id++;
      if (segment.kind() == SegmentKind.STEM) {
        line(String.valueOf(id), segment.form(), analysis.lemma(), analysis);
      } else {
        out.append(id).append('\t').append(segment.form()).append('\t').append(segment.form());
        out.append('\t').append(part(segment.kind())).append("\t_\t_\t_\t_\t_\t");
      }
      out.append("_\n");
    }
  }

  private void line(String number, String form, String lemma, Analysis analysis) {
    out.append(number).append('\t').append(form).append('\t');
    out.append(lemma).append('\t').append(analysis.partOfSpeech().name()).append("\t_\t");
    String separator = "";
    for (Map.Entry<String, String> feature : analysis.features().entrySet()) {
      out.append(separator).append(feature.getKey()).append('=').append(feature.getValue());
      separator = "|";
    }
    out.append(separator.isEmpty() ? "_" : "").append("\t_\t_\t_\t");
  }

  private String misc(AnalyzedToken token) {
    StringBuilder misc = new StringBuilder();
    if (!token.analysis().root().isEmpty()) {
      misc.append("Root=").append(token.analysis().root()).append('|');
    }
    int end = token.token().end();
    boolean glued =
        end < chunk.text().length()
            ? !Character.isWhitespace(chunk.text().charAt(end))
            : !chunk.last();
    misc.append(glued ? "SpaceAfter=No|" : "");
    misc.append("TokenRange=").append(chunk.offset() + token.token().start());
    return misc.append(':').append(chunk.offset() + end).toString();
  }

  private static String part(SegmentKind kind) {
    return switch (kind) {
      case CONJUNCTION -> "CCONJ";
      case PREPOSITION -> "ADP";
      case FUTURE -> "AUX";
      case ARTICLE -> "DET";
      case PRONOUN -> "PRON";
      case INTERROGATIVE, PARTICLE -> "PART";
      case STEM, SUFFIX -> "X";
    };
  }
}
