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
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
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
    Thread hook = new Thread(session::interrupted, "arabictext-interrupted");
    Runtime.getRuntime().addShutdownHook(hook);
    int status = run(args, session);
    done(hook);
    if (status != ExitCode.OK) {
      System.exit(status);
    }
  }

  private static void done(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // interrupted at the last moment
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
    HelpOutput out = new HelpOutput(session.out());
    try {
      CommandLine line = commandLine(session, args);
      line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
      int status = line.execute(args);
      line.getOut().flush();
      IOException failure = out.failure();
      return failure != null && status == ExitCode.OK
          ? new ExecutionErrors(session).report(new OutputException(failure))
          : status;
    } catch (OutOfMemoryError e) {
      session.error(messages.get("error.memory", Runtime.getRuntime().maxMemory() >> 20));
      return ExitCode.INTERNAL;
    } catch (StackOverflowError e) {
      session.error(messages.get("error.internal", e));
      return ExitCode.INTERNAL;
    }
  }

  /** The command that the arguments name or, if they name none, all of them. */
  static CommandLine commandLine(Session session, String... args) {
    CommandLine line = new CommandLine(new RootCommand(session));
    Map<String, Function<Session, Command>> commands = RootCommand.commands();
    for (String arg : args) {
      if (commands.containsKey(arg)) {
        line.addSubcommand(commands.get(arg).apply(session));
        return configured(line, session);
      }
    }
    commands.values().forEach(command -> line.addSubcommand(command.apply(session)));
    line.addSubcommand(new AutoComplete.GenerateCompletion());
    return configured(line, session);
  }

  private static CommandLine configured(CommandLine line, Session session) {
    line.setResourceBundle(session.messages().bundle());
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
