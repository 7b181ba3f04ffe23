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
      if (output.isBrokenPipe()) {
        return ExitCode.BROKEN_PIPE;
      }
      session.error(messages.get("error.output", messages.get("word.stdout"), output.reason()));
      return ExitCode.OUTPUT;
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
}
