package org.arabictext.cli;

import java.util.List;
import java.util.Map;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.tokenize.Token;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the analysis of every token in its context, or all readings of every word. */
@CommandLine.Command(name = "analyze")
final class AnalyzeCommand extends RowCommand {
  @Option(
      names = "--scheme",
      paramLabel = "NAME",
      completionCandidates = Converters.SchemeNames.class)
  Scheme scheme = Scheme.ATB;

  @Option(names = "--all")
  boolean all;

  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  private Morphology morphology = Morphology.of(List.of());

  AnalyzeCommand(Session session) {
    super(session);
  }

  @Override
  boolean hasConllu() {
    return true;
  }

  @Override
  void prepare() {
    super.prepare();
    if (all && output.format == Format.CONLLU) {
      throw usage("error.conlluAll");
    }
    morphology = lexicon.morphology(session());
  }

  @Override
  Table columns() {
    Table table =
        Table.EMPTY
            .whole("start", 5)
            .whole("end", 5)
            .text("text", 12)
            .text("segments", 12)
            .text("lemma", 10)
            .text("root", 4)
            .text("pos", 5)
            .text("features", 0);
    return output.format == Format.TEXT ? table : table.text("guess", 0);
  }

  @Override
  String header() {
    return output.format == Format.CONLLU ? "" : super.header();
  }

  @Override
  String convert(Chunk chunk) {
    return output.format == Format.CONLLU
        ? ConlluWriter.write(chunk, morphology.analyze(chunk.text()), scheme)
        : super.convert(chunk);
  }

  @Override
  void rows(Chunk chunk, Rows rows) {
    for (AnalyzedToken token : morphology.analyze(chunk.text())) {
      if (all && token.token().type().isWord()) {
        for (Analysis analysis : morphology.analyses(token.token().text())) {
          row(chunk, token.token(), analysis, rows);
        }
      } else {
        row(chunk, token.token(), token.analysis(), rows);
      }
    }
  }

  private void row(Chunk chunk, Token token, Analysis analysis, Rows rows) {
    Object segments = SegmentCommand.segments(analysis.segments(scheme), output.format, false);
    Map<String, String> features = analysis.features();
    long start = chunk.offset() + token.start();
    long end = chunk.offset() + token.end();
    String part = analysis.partOfSpeech().name();
    String file = chunk.source().name();
    boolean guessed = analysis.isGuess() && token.type().isWord();
    if (output.format == Format.TEXT) {
      String shown = guessed ? part + "?" : part;
      rows.add(
          start,
          end,
          token.text(),
          segments,
          analysis.lemma(),
          analysis.root(),
          shown,
          features,
          file);
    } else {
      Object guess = output.format == Format.JSONL ? guessed : yes(guessed);
      rows.add(
          start,
          end,
          token.text(),
          segments,
          analysis.lemma(),
          analysis.root(),
          part,
          features,
          guess,
          file);
    }
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }
}
