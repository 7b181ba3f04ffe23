package org.arabictext.docs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.arabictext.cli.Main;

/**
 * The little of a shell that the examples need: {@code arabictext} and the Maven command that runs
 * it, both in this virtual machine; {@code printf TEXT}, {@code echo $?}, {@code head -N}, {@code
 * cut -f1-N}, pipes, and quotation marks.
 */
final class Shell {
  private static final String MAVEN = "mvn -q compile exec:java -Dexec.args=";

  private int status;

  /** Runs a line; gives what it prints, messages included. */
  String run(String line) {
    String between = "";
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    for (List<String> command : commands(line)) {
      between = run(command, between, new PrintStream(err, true, StandardCharsets.UTF_8));
    }
    return err.toString(StandardCharsets.UTF_8) + between;
  }

  private String run(List<String> command, String in, PrintStream err) {
    List<String> args = command.subList(1, command.size());
    switch (command.get(0)) {
      case "arabictext" -> {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] bytes = in.getBytes(StandardCharsets.UTF_8);
        status = Main.run(args.toArray(String[]::new), new ByteArrayInputStream(bytes), out, err);
        return out.toString(StandardCharsets.UTF_8);
      }
      case "printf" -> {
        return args.get(0).replace("\\n", "\n").replace("\\t", "\t");
      }
      case "echo" -> {
        return String.join(" ", args).replace("$?", Integer.toString(status)) + "\n";
      }
      case "head" -> {
        int lines = Integer.parseInt(args.get(0).substring(1));
        return in.lines().limit(lines).map(line -> line + "\n").collect(Collectors.joining());
      }
      case "cut" -> {
        int columns = Integer.parseInt(args.get(0).substring("-f1-".length()));
        return in.lines()
            .map(line -> Arrays.stream(line.split("\t", -1)).limit(columns))
            .map(cells -> cells.collect(Collectors.joining("\t")) + "\n")
            .collect(Collectors.joining());
      }
      default -> throw new AssertionError("no such command here: " + command.get(0));
    }
  }

  private static List<List<String>> commands(String line) {
    if (line.startsWith(MAVEN)) {
      return commands("arabictext " + words(line.substring(MAVEN.length())).get(0));
    }
    List<List<String>> commands = new ArrayList<>();
    List<String> command = new ArrayList<>();
    for (String word : words(line)) {
      if (word.equals("|")) {
        commands.add(command);
        command = new ArrayList<>();
      } else {
        command.add(word);
      }
    }
    commands.add(command);
    return commands;
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean open = false;
    char quote = 0;
    for (char c : (line + " ").toCharArray()) {
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
        open = true;
      } else if (quote != 0 && c == quote) {
        quote = 0;
      } else if (quote == 0 && c == ' ') {
        if (open) {
          words.add(word.toString());
        }
        word.setLength(0);
        open = false;
      } else {
        word.append(c);
        open = true;
      }
    }
    return words;
  }
}
