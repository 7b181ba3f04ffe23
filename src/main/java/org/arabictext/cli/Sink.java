package org.arabictext.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Where output goes, in UTF-8: standard output, or a file that appears under its name only when it
 * is whole. Until then it is beside it under the name with {@code .partial} added; there it stays
 * if some input failed, and it is removed if the work broke off.
 */
final class Sink implements AutoCloseable {
  private final OutputStream out;
  private final @Nullable Path target;
  private final @Nullable Path partial;
  private boolean finished;

  private Sink(OutputStream out, @Nullable Path target, @Nullable Path partial) {
    this.out = new BufferedOutputStream(out, 1 << 16);
    this.target = target;
    this.partial = partial;
  }

  /** The file that is not whole yet, or null. */
  @Nullable Path unfinished() {
    return partial;
  }

  /**
   * Opens it.
   *
   * @param standard standard output
   * @param file the file to write, or null for standard output
   */
  static Sink open(OutputStream standard, @Nullable Path file) {
    if (file == null) {
      return new Sink(standard, null, null);
    }
    try {
      if (Files.isDirectory(file)) {
        throw new FileSystemException(file.toString(), null, "Is a directory");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return new Sink(Files.newOutputStream(file), null, null);
      }
      Path partial = file.resolveSibling(file.getFileName() + ".partial");
      return new Sink(Files.newOutputStream(partial), file, partial);
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  void write(CharSequence text) {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /**
   * Ends the output.
   *
   * @param whole whether all of the input is in it
   * @return the name of the partial file that stays if not, or null
   */
  @Nullable Path finish(boolean whole) {
    try {
      out.flush();
      finished = true;
      if (partial == null || target == null) {
        return null;
      }
      out.close();
      if (!whole) {
        return partial;
      }
      move(partial, target);
      return null;
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() {
    if (!finished && partial != null) {
      try {
        out.close();
      } catch (IOException e) {
        // what made the work break off is reported
      }
      try {
        Files.deleteIfExists(partial);
      } catch (IOException e) {
        // as above
      }
    }
  }
}
