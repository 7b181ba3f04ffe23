package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every place of a word with what stands before and after it. */
@CommandLine.Command(name = "concordance")
final class ConcordanceCommand extends Command {
  @Parameters(paramLabel = "QUERY", index = "0")
  String wanted = "";

  @Parameters(paramLabel = "FILE", index = "1..*", arity = "0..*")
  List<String> files = new ArrayList<>();

  @Option(names = "--by", paramLabel = "KEY")
  By by = By.NORMALIZED;

  @Option(names = "--width", paramLabel = "N", converter = Converters.AtLeastOne.class)
  int width = 36;

  @Option(names = "--limit", paramLabel = "N", converter = Converters.AtLeastZero.class)
  int limit;

  @Mixin InputOptions input = new InputOptions();
  @Mixin OutputOptions output = new OutputOptions();
  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  private long found;

  ConcordanceCommand(Session session) {
    super(session);
  }

  private static Table table() {
    return Table.EMPTY
        .text("before", 0)
        .text("match", 0)
        .text("after", 0)
        .whole("start", 0)
        .whole("end", 0)
        .text("file", 0);
  }

  @Override
  public Integer call() {
    if (output.format == Format.CONLLU) {
      throw usage("error.conllu");
    }
    WordOptions options = new WordOptions();
    options.by = by;
    options.lexicon = lexicon;
    WordReader reader = options.reader(session());
    Query query = Query.of(by, wanted, reader);
    if (query.isEmpty()) {
      throw usage("error.emptyQuery", wanted);
    }
    List<Source> sources = input.sources(session(), files);
    return write(output, sink -> search(sources, reader, query, sink));
  }

  private void search(List<Source> sources, WordReader reader, Query query, Sink sink) {
    if (!output.noHeader && output.format != Format.TEXT) {
      sink.write(new Rows(table(), output.format).render(true));
    }
    List<Pipeline<List<String>>> running = new ArrayList<>();
    Pipeline<List<String>> pipeline =
        new Pipeline<>(
            session(),
            input.reading(),
            input.threads,
            chunk -> lines(chunk, reader.words(chunk.text()), query),
            lines -> {
              for (String line : lines) {
                if (limit == 0 || found < limit) {
                  sink.write(line);
                  found++;
                }
              }
              if (limit > 0 && found >= limit) {
                running.get(0).stop();
              }
            });
    running.add(pipeline);
    pipeline.run(sources);
  }

  private List<String> lines(Chunk chunk, List<Word> words, Query query) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (query.matches(words, i)) {
        int start = words.get(i).start();
        i += query.length() - 1;
        lines.add(line(chunk, start, words.get(i).end()));
      }
    }
    return lines;
  }

  private String line(Chunk chunk, int start, int end) {
    Context context = Context.of(chunk, start, end, width);
    if (output.format == Format.TEXT) {
      return context.line(width, chunk.source().name() + ":" + (chunk.offset() + start));
    }
    Rows rows = new Rows(table(), output.format);
    rows.add(
        context.before(),
        context.match(),
        context.after(),
        chunk.offset() + start,
        chunk.offset() + end,
        chunk.source().name());
    return rows.render(false);
  }
}
