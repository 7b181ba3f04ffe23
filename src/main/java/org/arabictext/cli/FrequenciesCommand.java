package org.arabictext.cli;

import java.util.List;
import picocli.CommandLine;

/** Counts words. */
@CommandLine.Command(name = "frequencies")
final class FrequenciesCommand extends CountCommand {
  private long rank;
  private long sum;

  FrequenciesCommand(Session session) {
    super(session);
  }

  @Override
  void run(List<Source> sources, Sink sink) {
    Table table =
        Table.EMPTY
            .whole("rank", 0)
            .text(words.by.toString(), 12)
            .whole("count", 0)
            .decimal("percent", 0, 4)
            .decimal("cumulative", 0, 4);
    try (Counts counts = new Counts();
        Batches rows = batches(table, sink)) {
      count(sources, counts, CountCommand::single);
      double percent = 100.0 / Math.max(1, counts.total());
      counts.byNumber(
          top,
          least,
          count -> {
            sum += count.number();
            rows.add(++rank, count.key(), count.number(), count.number() * percent, sum * percent);
          });
    }
  }
}
