package org.arabictext.cli;

import org.arabictext.morphology.AnalyzedToken;
import picocli.CommandLine;

/** Prints every word with its lemma. */
@CommandLine.Command(name = "lemmas")
final class LemmasCommand extends MorphologyCommand {
  LemmasCommand(Session session) {
    super(session);
  }

  @Override
  Table columns() {
    return Table.EMPTY.text("word", 14).text("lemma", 14).text("pos", 0);
  }

  @Override
  void row(Chunk chunk, AnalyzedToken token, Rows rows) {
    if (token.token().type().isWord()) {
      rows.add(
          token.token().text(),
          token.analysis().lemma(),
          token.analysis().partOfSpeech().name(),
          chunk.source().name());
    }
  }
}
