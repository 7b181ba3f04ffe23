package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Normalises text. */
@CommandLine.Command(name = "normalize")
final class NormalizeCommand extends RewriteCommand {
  /** The library's presets. */
  enum Preset {
    CLEANING,
    SEARCH,
    WIDEST,
    LUCENE,
    NONE;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    Normalizer normalizer() {
      return switch (this) {
        case CLEANING -> Normalizer.cleaning();
        case SEARCH -> Normalizer.search();
        case WIDEST -> Normalizer.widest();
        case LUCENE -> Normalizer.lucene();
        case NONE -> Normalizer.none();
      };
    }
  }

  @Option(names = "--preset", paramLabel = "NAME")
  Preset preset = Preset.SEARCH;

  @Option(
      names = "--with",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Converters.RuleNames.class)
  List<Rule> with = new ArrayList<>();

  @Option(
      names = "--without",
      paramLabel = "RULE",
      split = ",",
      completionCandidates = Converters.RuleNames.class)
  List<Rule> without = new ArrayList<>();

  private Normalizer normalizer = Normalizer.search();

  NormalizeCommand(Session session) {
    super(session, "normalized");
  }

  @Override
  void prepare() {
    super.prepare();
    normalizer = preset.normalizer();
    for (Rule rule : with) {
      normalizer = normalizer.with(rule);
    }
    for (Rule rule : without) {
      normalizer = normalizer.without(rule);
    }
  }

  @Override
  String rewrite(String text) {
    return normalizer.normalize(text);
  }
}
