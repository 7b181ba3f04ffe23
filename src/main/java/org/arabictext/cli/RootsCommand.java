package org.arabictext.cli;

import org.arabictext.morphology.AnalyzedToken;
import picocli.CommandLine;

/** Prints every word with its root. */
@CommandLine.Command(name = "roots")
final class RootsCommand extends MorphologyCommand {
  RootsCommand(Session session) {
    super(session);
  }

  @Override
  Table columns() {
    return Table.EMPTY.text("word", 14).text("root", 6).text("lemma", 0);
  }

  @Override
  void row(Chunk chunk, AnalyzedToken token, Rows rows) {
    if (token.token().type().isWord()) {
      String root = token.analysis().root();
      rows.add(
          token.token().text(),
          root.isEmpty() && output.format == Format.TEXT ? "-" : root,
          token.analysis().lemma(),
          chunk.source().name());
    }
  }
}
