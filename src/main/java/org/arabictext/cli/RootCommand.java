package org.arabictext.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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

  /** The commands by name, in the order of the help. */
  static Map<String, Function<Session, Command>> commands() {
    Map<String, Function<Session, Command>> commands = new LinkedHashMap<>();
    commands.put("tokens", TokensCommand::new);
    commands.put("words", WordsCommand::new);
    commands.put("sentences", SentencesCommand::new);
    commands.put("normalize", NormalizeCommand::new);
    commands.put("strip", StripCommand::new);
    commands.put("stem", StemCommand::new);
    commands.put("transliterate", TransliterateCommand::new);
    commands.put("lemmas", LemmasCommand::new);
    commands.put("segment", SegmentCommand::new);
    commands.put("roots", RootsCommand::new);
    commands.put("analyze", AnalyzeCommand::new);
    commands.put("frequencies", FrequenciesCommand::new);
    commands.put("ngrams", NgramsCommand::new);
    commands.put("collocations", CollocationsCommand::new);
    commands.put("concordance", ConcordanceCommand::new);
    commands.put("keywords", KeywordsCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("stats", StatsCommand::new);
    commands.put("report", ReportCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("lint", LintCommand::new);
    return commands;
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
