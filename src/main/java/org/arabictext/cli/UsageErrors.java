package org.arabictext.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and where help is. */
final class UsageErrors implements IParameterExceptionHandler {
  private final Session session;

  UsageErrors(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException e, String[] args) {
    session.error(message(e));
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    session.err().println(session.messages().get("usage.hint", command + " --help"));
    session.err().flush();
    return ExitCode.USAGE;
  }

  private String message(ParameterException e) {
    Messages messages = session.messages();
    if (e instanceof UnmatchedArgumentException unmatched) {
      List<String> arguments = unmatched.getUnmatched();
      boolean option = arguments.get(0).startsWith("-");
      boolean root = e.getCommandLine().getParent() == null;
      String key = option ? "error.option" : root ? "error.command" : "error.argument";
      return messages.get(key, arguments.get(0));
    }
    if (e instanceof MissingParameterException missing) {
      return messages.get("error.needed", label(missing.getMissing().get(0)));
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      String label = label(e.getArgSpec());
      return messages.get("error.value", e.getValue(), label, values(e));
    }
    return e.getMessage();
  }

  private static String label(CommandLine.Model.ArgSpec argument) {
    return argument instanceof CommandLine.Model.OptionSpec option
        ? option.longestName()
        : argument.paramLabel();
  }

  /** The values that would have been right. */
  private static String values(ParameterException e) {
    Iterable<String> candidates = e.getArgSpec().completionCandidates();
    if (candidates != null) {
      return String.join(", ", candidates);
    }
    return e.getCause() instanceof CommandLine.TypeConversionException known
        ? known.getMessage()
        : e.getArgSpec().paramLabel();
  }
}
