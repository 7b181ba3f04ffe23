package org.arabictext.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.arabictext.tokenize.TokenType;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Describes a corpus in numbers. */
@CommandLine.Command(name = "stats")
final class StatsCommand extends Command {
  @Parameters(paramLabel = "FILE", arity = "0..*")
  List<String> files = new ArrayList<>();

  @Mixin InputOptions input = new InputOptions();
  @Mixin OutputOptions output = new OutputOptions();

  private final CorpusStats corpus = new CorpusStats();
  private final ChunkStats sum = corpus.sum();

  StatsCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    if (output.format == Format.CONLLU) {
      throw usage("error.conllu");
    }
    List<Source> sources = input.sources(session(), files);
    return write(
        output,
        sink -> {
          new Pipeline<ChunkStats>(
                  session(), input.reading(), input.threads, ChunkStats::of, corpus::take)
              .run(sources);
          Table table = Table.EMPTY.text("group", 0).text("measure", 0).decimal("value", 0, 2);
          Rows rows = new Rows(table, output.format);
          fill(rows);
          sink.write(rows.render(!output.noHeader));
        });
  }

  private void fill(Rows rows) {
    rows.add("size", "files", sum.files);
    rows.add("size", "lines", sum.lines);
    rows.add("size", "characters", sum.characters);
    rows.add("size", "sentences", corpus.sentences());
    rows.add("size", "words", sum.words());
    rows.add("size", corpus.isExact() ? "types" : "types (estimate)", corpus.types());
    rows.add("size", "types per word", CorpusStats.ratio(corpus.types(), sum.words()));
    for (long[] point : corpus.curve()) {
      rows.add("type curve", "types at " + point[0] + " words", point[1]);
    }
    for (TokenType type : TokenType.values()) {
      add(rows, "tokens", name(type), sum.types[type.ordinal()]);
    }
    lengths(rows);
    rows.add("vowel marks", "letters", sum.letters);
    rows.add(
        "vowel marks",
        "letters with a mark, percent",
        Share.percent(sum.vocalisedLetters, sum.letters));
    rows.add(
        "vowel marks",
        "words with a mark, percent",
        Share.percent(sum.vocalisedWords, sum.words()));
    sum.scripts.entrySet().stream()
        .sorted(
            Map.Entry.<Character.UnicodeScript, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(e -> e.getKey().name()))
        .forEach(e -> rows.add("letters by script", name(e.getKey()), e.getValue()));
    String[] digits = {"0-9", "٠-٩", "۰-۹"};
    for (int i = 0; i < digits.length; i++) {
      add(rows, "digits", digits[i], sum.digits[i]);
    }
    for (Debris debris : Debris.values()) {
      add(rows, "debris", name(debris), sum.debris[debris.ordinal()]);
    }
    rows.add("cleaning", "words changed", sum.cleanedWords);
    rows.add("cleaning", "words changed, percent", Share.percent(sum.cleanedWords, sum.words()));
    rows.add("cleaning", "characters fewer", sum.cleanedAway);
  }

  private static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static void add(Rows rows, String group, String measure, long value) {
    if (value != 0) {
      rows.add(group, measure, value);
    }
  }

  private void lengths(Rows rows) {
    if (sum.sentences.isEmpty()) {
      return;
    }
    rows.add("words per sentence", "mean", CorpusStats.ratio(sum.words(), corpus.sentences()));
    int[] percents = {10, 25, 50, 75, 90};
    for (int percent : percents) {
      String name = percent == 50 ? "median" : "percentile " + percent;
      rows.add("words per sentence", name, (long) corpus.sentenceLength(percent));
    }
    rows.add("words per sentence", "longest", (long) sum.sentences.lastKey());
  }
}
