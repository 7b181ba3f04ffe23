package org.arabictext.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.arabictext.morphology.Scheme;
import org.arabictext.normalize.Rule;
import org.arabictext.script.Transliteration;
import picocli.AutoComplete;
import picocli.CommandLine;

/**
 * The command line; {@code --help} lists its commands, and {@code docs/command-line.md} describes
 * them. All input and output is UTF-8 whatever the platform's encoding is. Exit status: 0 all done,
 * 1 some input failed, 2 wrong usage, 3 output failed, 4 internal error.
 */
public final class Main {
  private Main() {}

  /**
   * Runs a command; ends the virtual machine if its status is not 0.
   *
   * @param args the arguments
   */
  public static void main(String[] args) {
    PrintStream err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    Session session =
        new Session(
            new FileInputStream(FileDescriptor.in),
            new FileOutputStream(FileDescriptor.out),
            err,
            Messages.of(args, Locale.getDefault(Locale.Category.DISPLAY)),
            isTerminal());
    int status = run(args, session);
    if (status != ExitCode.OK) {
      System.exit(status);
    }
  }

  /**
   * Runs a command with other streams.
   *
   * @param args the arguments
   * @param in what stands for standard input
   * @param out what stands for standard output; gets UTF-8; not closed
   * @param err what messages are written to
   * @return the exit status
   */
  public static int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
    return run(args, new Session(in, out, err, Messages.of(args, locale), false));
  }

  private static int run(String[] args, Session session) {
    Messages messages = session.messages();
    try {
      CommandLine line = commandLine(session);
      int status = line.execute(args);
      if (line.getOut().checkError() && status == ExitCode.OK) {
        session.error(
            messages.get("error.output", messages.get("word.stdout"), messages.get("word.help")));
        return ExitCode.OUTPUT;
      }
      return status;
    } catch (OutOfMemoryError e) {
      session.error(messages.get("error.memory", Runtime.getRuntime().maxMemory() >> 20));
      return ExitCode.INTERNAL;
    } catch (StackOverflowError e) {
      session.error(messages.get("error.internal", e));
      return ExitCode.INTERNAL;
    }
  }

  private static CommandLine commandLine(Session session) {
    CommandLine line = new CommandLine(new RootCommand(session));
    for (Command command : RootCommand.commands(session)) {
      line.addSubcommand(command);
    }
    line.addSubcommand(new AutoComplete.GenerateCompletion());
    line.setResourceBundle(session.messages().bundle());
    line.setOut(new PrintWriter(new OutputStreamWriter(session.out(), StandardCharsets.UTF_8)));
    line.setErr(new PrintWriter(session.err(), true));
    line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(Rule.class, Converters.of(Rule.class));
    line.registerConverter(Scheme.class, Converters.of(Scheme.class));
    line.registerConverter(Transliteration.class, Converters.of(Transliteration.class));
    line.setParameterExceptionHandler(new UsageErrors(session));
    line.setExecutionExceptionHandler(new ExecutionErrors(session));
    line.setUsageHelpAutoWidth(false);
    return line;
  }

  /**
   * Whether standard error is a terminal: what its descriptor says where the system shows it, else
   * whether the virtual machine has a console.
   */
  private static boolean isTerminal() {
    Path descriptor = Path.of("/proc/self/fd/2");
    try {
      if (Files.isSymbolicLink(descriptor)) {
        Path device = Files.readSymbolicLink(descriptor);
        return device.startsWith("/dev/pts") || device.toString().startsWith("/dev/tty");
      }
    } catch (IOException | SecurityException e) {
      // not known: ask the virtual machine
    }
    return System.console() != null;
  }
}
