package org.arabictext.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Finds the words that are more frequent in a text than elsewhere. */
@CommandLine.Command(name = "keywords")
final class KeywordsCommand extends CountCommand {
  private static final double MILLION = 1_000_000;

  private record Keyword(String key, long count, double here, double there, double ll) {
    double ratio() {
      return Math.log(here / there) / Math.log(2);
    }
  }

  @Option(names = "--reference", paramLabel = "FILE")
  List<String> reference = new ArrayList<>();

  private long rank;

  KeywordsCommand(Session session) {
    super(session);
    words.dropsStopWords = true;
    least = 2;
  }

  @Override
  void prepare() {
    super.prepare();
    if (reference.isEmpty() && words.by != By.LEMMA) {
      throw usage("error.bands");
    }
  }

  @Override
  void run(List<Source> sources, Sink sink) {
    Table table =
        Table.EMPTY
            .whole("rank", 0)
            .text(words.by.toString(), 12)
            .whole("count", 0)
            .decimal("permillion", 0, 1)
            .decimal("reference", 0, 1)
            .decimal("ll", 8, 2)
            .decimal("logratio", 0, 2);
    try (TwoCorpora corpora = new TwoCorpora();
        Batches rows = batches(table, sink)) {
      countInto(corpora, 0, sources);
      if (!reference.isEmpty()) {
        countInto(corpora, 1, Sources.find(session(), reference));
      }
      for (Keyword k : keywords(corpora)) {
        rows.add(++rank, k.key(), k.count(), k.here(), k.there(), k.ll(), k.ratio());
      }
    }
  }

  private List<Keyword> keywords(TwoCorpora corpora) {
    Bands bands = reference.isEmpty() ? new Bands() : null;
    double size = Math.max(1, corpora.total(0));
    double other = bands == null ? Math.max(1, corpora.total(1)) : MILLION;
    Best<Keyword> best =
        new Best<>(
            top, Comparator.comparingDouble((Keyword k) -> -k.ll()).thenComparing(Keyword::key));
    corpora.forEach(
        (key, one, two) -> {
          double there = bands == null ? two : bands.perMillion(key);
          if (one >= least && one / size > there / other) {
            best.add(
                new Keyword(
                    key,
                    one,
                    one / size * MILLION,
                    Math.max(there, bands == null ? 0.5 : 0) / other * MILLION,
                    Association.keyness(one, size, there, other)));
          }
        });
    return best.sorted();
  }
}
