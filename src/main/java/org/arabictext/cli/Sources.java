package org.arabictext.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds what the arguments name: files, {@code -} for standard input, directories with everything
 * in them, sorted by path. Hidden files and directories below a directory are passed over. What
 * cannot be found is reported and counted as failed.
 */
final class Sources {
  private final Session session;
  private final List<Source> found = new ArrayList<>();

  private Sources(Session session) {
    this.session = session;
  }

  static List<Source> find(Session session, List<String> arguments) {
    Sources sources = new Sources(session);
    if (arguments.isEmpty()) {
      sources.add(Source.STANDARD_INPUT);
    }
    arguments.forEach(sources::add);
    return sources.found;
  }

  private void add(String argument) {
    if (argument.equals(Source.STANDARD_INPUT)) {
      found.add(Source.standardInput(session.in()));
      return;
    }
    try {
      Path path = Path.of(argument);
      if (Files.isDirectory(path)) {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(
            path,
            EnumSet.of(FileVisitOption.FOLLOW_LINKS),
            Integer.MAX_VALUE,
            new Walk(path, files));
        files.sort(java.util.Comparator.comparing(Path::toString));
        files.forEach(f -> found.add(Source.of(f)));
      } else {
        found.add(Source.of(path));
      }
    } catch (InvalidPathException e) {
      session.failed(argument, session.messages().get("error.name"));
    } catch (IOException e) {
      failed(argument, e);
    }
  }

  private void failed(String name, IOException e) {
    session.failed(name, Failures.reason(session.messages(), e));
  }

  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final List<Path> files;

    Walk(Path root, List<Path> files) {
      this.root = root;
      this.files = files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      return !directory.equals(root) && isHidden(directory)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile() && !isHidden(file)) {
        files.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failed(file.toString(), e);
      return FileVisitResult.CONTINUE;
    }

    private boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }
}
