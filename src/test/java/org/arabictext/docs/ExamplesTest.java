package org.arabictext.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tries the examples of README, CONTRIBUTING and docs.
 *
 * <ul>
 *   <li>{@code ```java}: compiled and run; results stand in comments ({@link JavaExample})
 *   <li>{@code ```console}: lines with {@code $} are run, the others are what they print ({@link
 *       Shell}); a line {@code …} stands for any lines
 *   <li>{@code ```java spark} and {@code ```java solr}: left out, other tests run them
 *   <li>everything else is not tried
 * </ul>
 */
class ExamplesTest {
  private static final Set<String> LEFT_OUT = Set.of("java spark", "java solr");

  @TempDir static Path directory;

  private static List<Example> examples(String info) {
    return Example.all().stream().filter(example -> example.info().equals(info)).toList();
  }

  @Test
  void marksAreKnown() {
    for (Example example : Example.all()) {
      String info = example.info();
      if (info.startsWith("java ") || info.startsWith("console ")) {
        assertThat(LEFT_OUT).as(example.toString()).contains(info);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> javaExamples() throws Exception {
    Map<String, Example> classes = new LinkedHashMap<>();
    List<Path> sources = new ArrayList<>();
    int results = 0;
    for (Example example : examples("java")) {
      String name = example.toString().replaceAll("\\W", "_");
      JavaExample java = JavaExample.of(example);
      results += java.results();
      classes.put(name, example);
      sources.add(Files.writeString(directory.resolve(name + ".java"), java.source(name)));
    }
    assertThat(results).isGreaterThan(20);
    compile(sources);
    return classes.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getValue().toString(), () -> run(e.getKey())));
  }

  private static void compile(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      String path = System.getProperty("java.class.path");
      List<String> options = List.of("-d", directory.toString(), "-cp", path, "-proc:none");
      boolean compiled =
          compiler
              .getTask(
                  messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(messages.toString()).isTrue();
    }
  }

  private static void run(String name) throws Exception {
    URL[] place = {directory.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(place, ExamplesTest.class.getClassLoader())) {
      var main = loader.loadClass(name).getMethod("main", String[].class);
      main.setAccessible(true);
      try {
        main.invoke(null, (Object) new String[0]);
      } catch (java.lang.reflect.InvocationTargetException e) {
        if (e.getCause() instanceof AssertionError wrong) {
          throw wrong;
        }
        fail("the example does not run", e.getCause());
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> consoleExamples() {
    return examples("console").stream()
        .map(example -> DynamicTest.dynamicTest(example.toString(), () -> run(example)));
  }

  private static void run(Example example) {
    Shell shell = new Shell();
    List<String> lines = example.lines();
    assertThat(lines.get(0)).as(example.place(0)).startsWith("$ ");
    for (int i = 0; i < lines.size(); ) {
      int command = i++;
      while (i < lines.size() && !lines.get(i).startsWith("$ ")) {
        i++;
      }
      String printed = shell.run(lines.get(command).substring(2));
      compare(
          example.place(command),
          printed.replaceAll("\\n+$", "").lines().toList(),
          lines.subList(command + 1, i));
    }
  }

  private static void compare(String place, List<String> printed, List<String> expected) {
    int gap = expected.indexOf("…");
    if (gap < 0) {
      assertThat(printed).as(place).isEqualTo(expected);
      return;
    }
    List<String> tail = expected.subList(gap + 1, expected.size());
    assertThat(printed).as(place).hasSizeGreaterThan(expected.size() - 1);
    assertThat(printed.subList(0, gap)).as(place).isEqualTo(expected.subList(0, gap));
    assertThat(printed.subList(printed.size() - tail.size(), printed.size()))
        .as(place)
        .isEqualTo(tail);
  }

  @Test
  void everyCommandHasAnExample() {
    List<String> commands =
        examples("console").stream()
            .filter(example -> example.page().endsWith("command-line.md"))
            .flatMap(example -> example.lines().stream())
            .filter(line -> line.startsWith("$ ") && line.contains("arabictext "))
            .map(line -> line.substring(line.indexOf("arabictext ")).split(" ")[1])
            .distinct()
            .toList();
    List<String> all =
        new Shell()
            .run("arabictext --help")
            .lines()
            .dropWhile(line -> !line.equals("Commands:"))
            .takeWhile(line -> !line.isEmpty())
            .filter(line -> line.startsWith("  ") && line.charAt(2) != ' ')
            .map(line -> line.strip().split(" ")[0])
            .toList();
    assertThat(all).contains("tokens", "stats", "generate-completion");
    assertThat(commands).containsAll(all);
  }
}
