package org.arabictext.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A fenced block of a page.
 *
 * @param page the file
 * @param line the number of its first line within the fence, from 1
 * @param info what stands behind the fence
 * @param lines what is in it
 */
record Example(Path page, int line, String info, List<String> lines) {
  /** All blocks of README, CONTRIBUTING and docs, in order. */
  static List<Example> all() {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pages.stream().flatMap(page -> of(page).stream()).toList();
  }

  private static List<Example> of(Path page) {
    List<Example> examples = new ArrayList<>();
    Example open = null;
    int number = 0;
    for (String line : lines(page)) {
      number++;
      if (open != null && line.strip().equals("```")) {
        examples.add(open);
        open = null;
      } else if (open != null) {
        open.lines.add(line);
      } else if (line.strip().startsWith("```")) {
        open = new Example(page, number + 1, line.strip().substring(3).strip(), new ArrayList<>());
      }
    }
    if (open != null) {
      throw new AssertionError(open.place(0) + ": the fence is not closed");
    }
    return examples;
  }

  private static List<String> lines(Path page) {
    try {
      return Files.readAllLines(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The place of a line, counted from 0 within the block. */
  String place(int index) {
    return page + ":" + (line + index);
  }

  @Override
  public String toString() {
    return place(0);
  }
}
