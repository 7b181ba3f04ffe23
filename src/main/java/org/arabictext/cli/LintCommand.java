package org.arabictext.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.morphology.LexiconLint;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/** Checks lexicon files; what is found makes the exit status that of bad input. */
@CommandLine.Command(name = "lint")
final class LintCommand extends Command {
  @Parameters(paramLabel = "FILE", index = "0..*", arity = "1..*")
  List<Path> files = new ArrayList<>();

  LintCommand(Session session) {
    super(session);
  }

  @Override
  public Integer call() {
    StringBuilder out = new StringBuilder();
    for (Path file : files) {
      check(file, out);
    }
    int status = write(new OutputOptions(), sink -> sink.write(out.toString()));
    return status == ExitCode.OK && out.length() > 0 ? ExitCode.INPUT : status;
  }

  private void check(Path file, StringBuilder out) {
    try {
      if (Files.isDirectory(file)) {
        throw new InputException(message("error.directory"));
      }
      LexiconLint.check(file).forEach(finding -> out.append(finding).append('\n'));
    } catch (IOException e) {
      session().failed(file.toString(), Failures.reason(session().messages(), e));
    } catch (UncheckedIOException e) {
      IOException cause = e.getCause();
      session().failed(file.toString(), Failures.reason(session().messages(), cause));
    }
  }
}
