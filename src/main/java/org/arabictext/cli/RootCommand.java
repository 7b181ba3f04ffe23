package org.arabictext.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The program without a command: its help and its version. */
@CommandLine.Command(name = "arabictext", synopsisSubcommandLabel = "COMMAND")
final class RootCommand extends Command {
  @Option(names = {"-V", "--version"})
  boolean version;

  RootCommand(Session session) {
    super(session);
  }

  /** All commands, in the order of the help. */
  static List<Command> commands(Session session) {
    return List.of(
        new TokensCommand(session),
        new WordsCommand(session),
        new SentencesCommand(session),
        new NormalizeCommand(session),
        new StripCommand(session),
        new StemCommand(session),
        new TransliterateCommand(session),
        new LemmasCommand(session),
        new SegmentCommand(session),
        new RootsCommand(session),
        new AnalyzeCommand(session),
        new FrequenciesCommand(session),
        new NgramsCommand(session),
        new CollocationsCommand(session),
        new ConcordanceCommand(session),
        new KeywordsCommand(session),
        new CompareCommand(session),
        new StatsCommand(session),
        new EvaluateCommand(session));
  }

  @Override
  public Integer call() {
    if (version) {
      spec.commandLine().getOut().println("arabictext " + Version.text());
      spec.commandLine().getOut().flush();
      return ExitCode.OK;
    }
    throw usage("error.noCommand");
  }
}
