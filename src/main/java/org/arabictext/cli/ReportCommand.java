package org.arabictext.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.arabictext.morphology.Morphology;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a page to read in a browser about a text or a corpus. */
@CommandLine.Command(name = "report")
final class ReportCommand extends Command {
  @Parameters(paramLabel = "FILE", arity = "0..*")
  List<String> files = new ArrayList<>();

  @Mixin InputOptions input = new InputOptions();
  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE")
  @Nullable Path file;

  @Option(names = "--top", paramLabel = "N", converter = Converters.AtLeastOne.class)
  int top = 100;

  @Option(names = "--words", paramLabel = "N", converter = Converters.AtLeastZero.class)
  int words = 20_000;

  ReportCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    ReportPage page = page(ReportCommand.class.getClassLoader());
    Morphology morphology = lexicon.morphology(session());
    NameKinds kinds = new NameKinds();
    FullNames names = new FullNames(kinds);
    List<Source> sources = input.sources(session(), files);
    OutputOptions output = new OutputOptions();
    output.file = file;
    return write(
        output,
        sink -> {
          try (ReportData data = new ReportData(top, words, kinds)) {
            new Pipeline<ReportChunk>(
                    session(),
                    input.reading(),
                    input.threads,
                    chunk -> ReportChunk.of(chunk, morphology, names),
                    data::take)
                .run(sources);
            sink.write(page.render(data.json()));
          }
        });
  }

  /**
   * The page to fill: in Arabic unless another language is asked for.
   *
   * @throws SetupException if the charting libraries are not on the class path
   */
  ReportPage page(ClassLoader loader) {
    Messages messages =
        common.language.isEmpty() ? Messages.of(Locale.forLanguageTag("ar")) : session().messages();
    try {
      return new ReportPage(messages, loader);
    } catch (ChartLibrary.MissingException e) {
      throw new SetupException(
          message(
              "error.charts",
              ChartLibrary.ECHARTS.coordinates(),
              ChartLibrary.CLOUD.coordinates()));
    }
  }
}
