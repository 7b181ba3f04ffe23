package org.arabictext.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what stops a command into one line and an exit status. */
final class ExecutionErrors implements IExecutionExceptionHandler {
  private final Session session;

  ExecutionErrors(Session session) {
    this.session = session;
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult result) {
    Messages messages = session.messages();
    if (e instanceof OutputException output) {
      return report(output);
    }
    if (e instanceof SetupException) {
      session.error(e.getMessage());
      return ExitCode.INPUT;
    }
    if (e instanceof UncheckedIOException temporary) {
      session.error(messages.get("error.temporary", Failures.reason(temporary.getCause())));
      return ExitCode.OUTPUT;
    }
    StackTraceElement[] trace = e.getStackTrace();
    String place = trace.length == 0 ? "" : " (" + trace[0] + ")";
    session.error(messages.get("error.internal", e + place));
    return ExitCode.INTERNAL;
  }

  /** Says that standard output failed; nothing if only its reader has gone. */
  int report(OutputException e) {
    if (e.isBrokenPipe()) {
      return ExitCode.BROKEN_PIPE;
    }
    Messages messages = session.messages();
    session.error(messages.get("error.output", messages.get("word.stdout"), e.reason()));
    return ExitCode.OUTPUT;
  }
}
