package org.arabictext.cli;

import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Counts sequences of words; none runs over a mark, a number or the end of a line. */
@CommandLine.Command(name = "ngrams")
final class NgramsCommand extends CountCommand {
  @Option(names = "-n", paramLabel = "N", converter = Converters.AtLeastOne.class)
  int length = 2;

  private long rank;

  NgramsCommand(Session session) {
    super(session);
    words.by = By.NORMALIZED;
    least = 2;
  }

  @Override
  void run(List<Source> sources, Sink sink) {
    Table table =
        Table.EMPTY.whole("rank", 0).text("ngram", 20).whole("count", 0).decimal("percent", 0, 4);
    try (Counts counts = new Counts();
        Batches rows = batches(table, sink)) {
      count(sources, counts, this::sequences);
      double percent = 100.0 / Math.max(1, counts.total());
      counts.byNumber(
          top,
          least,
          count -> rows.add(++rank, count.key(), count.number(), count.number() * percent));
    }
  }

  private void sequences(List<Word> words, Map<String, Integer> counts) {
    int run = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      run = !word.isCounted() ? 0 : word.follows() ? run + 1 : 1;
      if (run >= length) {
        StringBuilder key = new StringBuilder();
        for (Word part : words.subList(i - length + 1, i + 1)) {
          key.append(key.length() == 0 ? "" : " ").append(part.key());
        }
        counts.merge(key.toString(), 1, Integer::sum);
      }
    }
  }
}
