package org.arabictext.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Finds pairs of words that stand together more often than chance would have them. */
@CommandLine.Command(name = "collocations")
final class CollocationsCommand extends CountCommand {
  /** What orders the pairs. */
  enum Measure {
    LL,
    PMI,
    COUNT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Pair(String first, String second, long count, double ll, double pmi) {
    double value(Measure measure) {
      return switch (measure) {
        case LL -> ll;
        case PMI -> pmi;
        case COUNT -> count;
      };
    }
  }

  private static final char SEPARATOR = '\t';

  @Option(names = "--window", paramLabel = "N", converter = Converters.AtLeastOne.class)
  int window = 1;

  @Option(names = "--sort", paramLabel = "MEASURE")
  Measure measure = Measure.LL;

  private long rank;

  CollocationsCommand(Session session) {
    super(session);
    words.dropsStopWords = true;
    least = 2;
  }

  @Override
  void run(List<Source> sources, Sink sink) {
    Table table =
        Table.EMPTY
            .whole("rank", 0)
            .text("first", 12)
            .text("second", 12)
            .whole("count", 0)
            .decimal("ll", 8, 2)
            .decimal("pmi", 6, 2);
    try (Counts pairs = new Counts();
        Batches rows = batches(table, sink)) {
      count(sources, pairs, this::pairs);
      for (Pair pair : score(pairs)) {
        rows.add(++rank, pair.first(), pair.second(), pair.count(), pair.ll(), pair.pmi());
      }
    }
  }

  private void pairs(List<Word> words, Map<String, Integer> counts) {
    for (int i = 0; i < words.size(); i++) {
      Word first = words.get(i);
      for (int k = i + 1; k <= i + window && k < words.size() && words.get(k).follows(); k++) {
        Word second = words.get(k);
        if (first.isCounted() && second.isCounted()) {
          counts.merge(first.key() + SEPARATOR + second.key(), 1, Integer::sum);
        }
      }
    }
  }

  /** Scores the pairs by how often each word is first and second in a pair. */
  private List<Pair> score(Counts pairs) {
    Map<String, long[]> firsts = new HashMap<>();
    Map<String, long[]> seconds = new HashMap<>();
    pairs.byKey(
        count -> {
          if (count.number() >= least) {
            int cut = count.key().indexOf(SEPARATOR);
            firsts.putIfAbsent(count.key().substring(0, cut), new long[1]);
            seconds.putIfAbsent(count.key().substring(cut + 1), new long[1]);
          }
        });
    pairs.byKey(
        count -> {
          int cut = count.key().indexOf(SEPARATOR);
          add(firsts, count.key().substring(0, cut), count.number());
          add(seconds, count.key().substring(cut + 1), count.number());
        });
    Comparator<Pair> order =
        Comparator.comparingDouble((Pair p) -> -p.value(measure))
            .thenComparing(Pair::first)
            .thenComparing(Pair::second);
    Best<Pair> best = new Best<>(top, order);
    pairs.byKey(
        count -> {
          if (count.number() >= least) {
            int cut = count.key().indexOf(SEPARATOR);
            String first = count.key().substring(0, cut);
            String second = count.key().substring(cut + 1);
            long a = firsts.getOrDefault(first, new long[1])[0];
            long b = seconds.getOrDefault(second, new long[1])[0];
            long n = count.number();
            best.add(
                new Pair(
                    first,
                    second,
                    n,
                    Association.logLikelihood(n, a, b, pairs.total()),
                    Association.mutualInformation(n, a, b, pairs.total())));
          }
        });
    return best.sorted();
  }

  private static void add(Map<String, long[]> counts, String key, long number) {
    long[] known = counts.get(key);
    if (known != null) {
      known[0] += number;
    }
  }
}
