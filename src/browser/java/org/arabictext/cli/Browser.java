package org.arabictext.cli;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window, from the search path.
 *
 * @param program its file
 * @param directory where it may keep its own files
 */
record Browser(Path program, Path directory) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Finds it; a test is skipped where there is none. */
  static Browser find(Path directory) {
    for (String place : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
      for (String name : NAMES) {
        Path program = Path.of(place).resolve(name);
        if (Files.isExecutable(program)) {
          return new Browser(program, directory);
        }
      }
    }
    assumeTrue(false, "no browser on the search path: looked for " + String.join(", ", NAMES));
    throw new AssertionError();
  }

  /**
   * What a run gave.
   *
   * @param out standard output
   * @param console what pages and scripts wrote to the console, errors of loading too
   */
  record Visit(String out, List<String> console) {}

  /** Runs it on a page and waits for the end. */
  Visit visit(String address, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    command.addAll(List.of("--disable-gpu", "--hide-scrollbars", "--allow-file-access-from-files"));
    command.add("--disable-ipc-flooding-protection");
    command.addAll(List.of("--enable-logging=stderr", "--v=0", "--virtual-time-budget=60000"));
    command.add("--user-data-dir=" + directory.resolve("profile"));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--no-sandbox");
    }
    command.addAll(List.of(options));
    command.add(address);
    Path out = directory.resolve("out");
    Path err = directory.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        throw new IOException("the browser does not end: " + Files.readString(err));
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    try (Stream<String> lines = Files.readString(err, StandardCharsets.UTF_8).lines()) {
      return new Visit(
          Files.readString(out), lines.filter(line -> line.contains(":CONSOLE")).toList());
    }
  }
}
