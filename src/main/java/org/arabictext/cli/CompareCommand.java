package org.arabictext.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;

/** Compares two corpora word by word. */
@CommandLine.Command(name = "compare")
final class CompareCommand extends CountCommand {
  private static final double MILLION = 1_000_000;

  private record Difference(String key, long one, long two, double ll, double ratio) {}

  private long rank;
  private long typesOne;
  private long typesTwo;
  private long shared;

  CompareCommand(Session session) {
    super(session);
  }

  @Override
  void prepare() {
    super.prepare();
    if (files.size() != 2 || input.text != null) {
      throw usage("error.two");
    }
  }

  @Override
  void run(List<Source> ignored, Sink sink) {
    Table table =
        Table.EMPTY
            .whole("rank", 0)
            .text(words.by.toString(), 12)
            .whole("count1", 0)
            .whole("count2", 0)
            .decimal("permillion1", 0, 1)
            .decimal("permillion2", 0, 1)
            .decimal("ll", 8, 2)
            .decimal("logratio", 0, 2);
    try (TwoCorpora corpora = new TwoCorpora();
        Batches rows = batches(table, sink)) {
      countInto(corpora, 0, Sources.find(session(), files.subList(0, 1)));
      countInto(corpora, 1, Sources.find(session(), files.subList(1, 2)));
      List<Difference> differences = differences(corpora);
      double one = Math.max(1, corpora.total(0));
      double two = Math.max(1, corpora.total(1));
      if (output.format == Format.TEXT && !output.noHeader) {
        sink.write(summary(corpora));
      }
      for (Difference d : differences) {
        rows.add(
            ++rank,
            d.key(),
            d.one(),
            d.two(),
            d.one() / one * MILLION,
            d.two() / two * MILLION,
            d.ll(),
            d.ratio());
      }
    }
  }

  private List<Difference> differences(TwoCorpora corpora) {
    double sizeOne = Math.max(1, corpora.total(0));
    double sizeTwo = Math.max(1, corpora.total(1));
    Best<Difference> best =
        new Best<>(
            top,
            Comparator.comparingDouble((Difference d) -> -d.ll()).thenComparing(Difference::key));
    corpora.forEach(
        (key, one, two) -> {
          typesOne += one > 0 ? 1 : 0;
          typesTwo += two > 0 ? 1 : 0;
          shared += one > 0 && two > 0 ? 1 : 0;
          if (one + two >= least) {
            double ll = Association.keyness(one, sizeOne, two, sizeTwo);
            best.add(
                new Difference(
                    key, one, two, ll, Association.logRatio(one, sizeOne, two, sizeTwo)));
          }
        });
    return best.sorted();
  }

  private String summary(TwoCorpora corpora) {
    return String.format(
            Locale.ROOT,
            "1: %s%n   %d words, %d types%n2: %s%n   %d words, %d types%nin both: %d types%n%n",
            files.get(0),
            corpora.total(0),
            typesOne,
            files.get(1),
            corpora.total(1),
            typesTwo,
            shared)
        .replace("\r\n", "\n");
  }
}
