package org.arabictext.cli;

import org.arabictext.tokenize.Sentence;
import org.arabictext.tokenize.Sentences;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Prints the sentences, one a line. */
@CommandLine.Command(name = "sentences")
final class SentencesCommand extends RowCommand {
  @Option(names = "--semicolon")
  boolean semicolon;

  @Option(names = "--join-lines")
  boolean joinLines;

  private Sentences splitter = Sentences.standard();

  SentencesCommand(Session session) {
    super(session);
  }

  @Override
  void prepare() {
    super.prepare();
    splitter = semicolon ? splitter.splittingAtSemicolon() : splitter;
    splitter = joinLines ? splitter.joiningLines() : splitter;
  }

  @Override
  Table columns() {
    return output.format == Format.TEXT
        ? Table.EMPTY.text("sentence", 0)
        : Table.EMPTY.text("sentence", 0).whole("start", 0).whole("end", 0);
  }

  @Override
  void rows(Chunk chunk, Rows rows) {
    for (Sentence s : splitter.split(chunk.text())) {
      String text = output.format == Format.TEXT ? Display.joined(s.text()) : s.text();
      Places.add(rows, output.format, chunk, text, s.start(), s.end());
    }
  }
}
