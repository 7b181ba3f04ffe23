package org.arabictext.cli;

import java.util.List;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import picocli.CommandLine.Mixin;

/** A command that makes rows of analysed tokens. */
abstract class MorphologyCommand extends RowCommand {
  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  private Morphology morphology = Morphology.of(List.of());

  MorphologyCommand(Session session) {
    super(session);
  }

  @Override
  void prepare() {
    super.prepare();
    morphology = lexicon.morphology(session());
  }

  /** Adds the row of a token, if it is to have one. */
  abstract void row(Chunk chunk, AnalyzedToken token, Rows rows);

  @Override
  void rows(Chunk chunk, Rows rows) {
    analyze(chunk).forEach(token -> row(chunk, token, rows));
  }

  List<AnalyzedToken> analyze(Chunk chunk) {
    return morphology.analyze(chunk.text());
  }
}
