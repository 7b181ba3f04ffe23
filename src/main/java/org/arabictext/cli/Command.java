package org.arabictext.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What all commands share. */
abstract class Command implements Callable<Integer> {
  @Mixin CommonOptions common = new CommonOptions();

  @Spec CommandSpec spec;

  private final Session session;

  Command(Session session) {
    this.session = session;
    this.spec = CommandSpec.create();
  }

  Session session() {
    return session;
  }

  String message(String key, Object... values) {
    return session.messages().get(key, values);
  }

  /** A command line that contradicts itself. */
  CommandLine.ParameterException usage(String key, Object... values) {
    return new CommandLine.ParameterException(spec.commandLine(), message(key, values));
  }

  /** Writes output with some work, as a whole or not at all; gives the exit status. */
  int write(OutputOptions options, Consumer<Sink> work) {
    try (Sink sink = Sink.open(session.out(), options.file)) {
      session.writing(sink.unfinished());
      work.accept(sink);
      boolean whole = session.failures() == 0;
      Path partial = sink.finish(whole);
      session.writing(null);
      if (partial != null) {
        session.note(message("note.partial", partial));
      }
    } catch (OutputException e) {
      if (options.file != null) {
        session.error(message("error.output", options.file, e.reason()));
        return ExitCode.OUTPUT;
      }
      throw e;
    }
    return session.failures() == 0 ? ExitCode.OK : ExitCode.INPUT;
  }
}
