package org.arabictext.cli;

import org.arabictext.stem.Stemmer;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every word with its stem. */
@CommandLine.Command(name = "stem")
final class StemCommand extends RowCommand {
  @Option(names = "--stemmer", paramLabel = "NAME")
  StemmerChoice choice = StemmerChoice.LEMMA;

  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  private Stemmer stemmer = Stemmers.none();

  StemCommand(Session session) {
    super(session);
  }

  @Override
  void prepare() {
    super.prepare();
    stemmer = choice.stemmer(() -> lexicon.morphology(session()));
  }

  @Override
  Table columns() {
    return Table.EMPTY.text("word", 14).text("stem", 0);
  }

  @Override
  void rows(Chunk chunk, Rows rows) {
    for (Token token : Tokenizer.standard().tokenize(chunk.text())) {
      if (token.type().isWord()) {
        rows.add(token.text(), stemmer.stem(token.text()), chunk.source().name());
      }
    }
  }
}
