package org.arabictext.cli;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that reads everything first and then writes a table. */
abstract class CountCommand extends Command {
  /** So many rows are aligned together. */
  private static final int BATCH = 10_000;

  @Parameters(paramLabel = "FILE", arity = "0..*")
  List<String> files = new ArrayList<>();

  @Mixin InputOptions input = new InputOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin WordOptions words = new WordOptions();

  @Option(names = "--top", paramLabel = "N", converter = Converters.AtLeastZero.class)
  int top;

  @Option(names = "--min-count", paramLabel = "N", converter = Converters.AtLeastOne.class)
  int least = 1;

  CountCommand(Session session) {
    super(session);
  }

  /** Reads the sources and writes the rows. */
  abstract void run(List<Source> sources, Sink sink);

  /** Checks the options. */
  void prepare() {
    if (output.format == Format.CONLLU) {
      throw usage("error.conllu");
    }
  }

  @Override
  public Integer call() {
    prepare();
    List<Source> sources = input.sources(session(), files);
    return write(output, sink -> run(sources, sink));
  }

  /** Counts what the words of each chunk give, in all threads. */
  void count(
      List<Source> sources, Counts counts, BiConsumer<List<Word>, Map<String, Integer>> counter) {
    pipeline(counter, counts::addAll).run(sources);
  }

  /** Counts single words as those of the first (0) or second (1) corpus. */
  void countInto(TwoCorpora corpora, int corpus, List<Source> sources) {
    pipeline(CountCommand::single, some -> corpora.add(corpus, some)).run(sources);
  }

  private Pipeline<Map<String, Integer>> pipeline(
      BiConsumer<List<Word>, Map<String, Integer>> counter, Consumer<Map<String, Integer>> taker) {
    WordReader reader = words.reader(session());
    return new Pipeline<>(
        session(),
        input.reading(),
        input.threads,
        chunk -> {
          Map<String, Integer> some = new HashMap<>();
          counter.accept(reader.words(chunk.text()), some);
          return some;
        },
        taker);
  }

  /** Counts single words. */
  static void single(List<Word> words, Map<String, Integer> counts) {
    for (Word word : words) {
      if (word.isCounted()) {
        counts.merge(word.key(), 1, Integer::sum);
      }
    }
  }

  /** A writer of rows that are not kept. */
  Batches batches(Table table, Sink sink) {
    return new Batches(table, sink);
  }

  /** Writes rows in batches, with the names before the first. */
  final class Batches implements AutoCloseable {
    private final Rows rows;
    private final Sink sink;
    private boolean named = output.noHeader;

    private Batches(Table table, Sink sink) {
      this.rows = new Rows(table, output.format);
      this.sink = sink;
    }

    void add(Object... cells) {
      rows.add(cells);
      if (rows.size() == BATCH) {
        flush();
      }
    }

    private void flush() {
      sink.write(rows.render(!named));
      named = true;
    }

    @Override
    public void close() throws UncheckedIOException {
      if (rows.size() > 0 || !named) {
        flush();
      }
    }
  }
}
