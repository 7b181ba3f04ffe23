package org.arabictext.cli;

import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Prints the words, one a line. */
@CommandLine.Command(name = "words")
final class WordsCommand extends RowCommand {
  @Option(names = "--arabic")
  boolean arabicOnly;

  WordsCommand(Session session) {
    super(session);
  }

  @Override
  Table columns() {
    return output.format == Format.TEXT
        ? Table.EMPTY.text("word", 0)
        : Table.EMPTY.text("word", 0).whole("start", 0).whole("end", 0);
  }

  @Override
  void rows(Chunk chunk, Rows rows) {
    for (Token token : Tokenizer.standard().tokenize(chunk.text())) {
      if (arabicOnly
          ? token.type() == org.arabictext.tokenize.TokenType.ARABIC_WORD
          : token.type().isWord()) {
        Places.add(rows, output.format, chunk, token.text(), token.start(), token.end());
      }
    }
  }
}
