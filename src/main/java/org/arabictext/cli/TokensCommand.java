package org.arabictext.cli;

import org.arabictext.normalize.Normalizer;
import org.arabictext.stem.Stemmer;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints every token with its place, type, normalised form and stem. */
@CommandLine.Command(name = "tokens")
final class TokensCommand extends RowCommand {
  @Option(names = "--stemmer", paramLabel = "NAME")
  StemmerChoice choice = StemmerChoice.LEMMA;

  @Option(names = "--in-parts")
  boolean inParts;

  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  private Stemmer stemmer = Stemmers.none();
  private Tokenizer tokenizer = Tokenizer.standard();

  TokensCommand(Session session) {
    super(session);
  }

  @Override
  void prepare() {
    super.prepare();
    stemmer = choice.stemmer(() -> lexicon.morphology(session()));
    tokenizer = inParts ? Tokenizer.standard().inParts() : Tokenizer.standard();
  }

  @Override
  Table columns() {
    return Table.EMPTY
        .whole("start", 5)
        .whole("end", 5)
        .text("type", 11)
        .text("text", 14)
        .text("normalized", 14)
        .text("stem", 10);
  }

  @Override
  void rows(Chunk chunk, Rows rows) {
    for (Token token : tokenizer.tokenize(chunk.text())) {
      rows.add(
          chunk.offset() + token.start(),
          chunk.offset() + token.end(),
          token.type().name(),
          token.text(),
          Normalizer.search().normalize(token.text()),
          token.type().isWord() ? stemmer.stem(token.text()) : "",
          chunk.source().name());
    }
  }
}
