package org.arabictext.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores the library on gold sentences. */
@CommandLine.Command(name = "evaluate")
final class EvaluateCommand extends Command {
  @Parameters(paramLabel = "FILE", index = "0")
  Path file = Path.of("");

  @Option(names = "--errors", paramLabel = "N", converter = Converters.AtLeastZero.class)
  int errors;

  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  EvaluateCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    Evaluation evaluation = new Evaluation(lexicon.morphology(session()));
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(message("error.directory"));
      }
      Conllu.read(file, session().messages(), evaluation::add);
    } catch (IOException e) {
      session().failed(file.toString(), Failures.reason(session().messages(), e));
      return ExitCode.INPUT;
    }
    return write(new OutputOptions(), sink -> sink.write(evaluation.report(errors)));
  }
}
