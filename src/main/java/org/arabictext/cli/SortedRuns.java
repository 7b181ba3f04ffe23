package org.arabictext.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sorted lists of counts in temporary files, merged when they are read: an external merge sort
 * (Knuth, volume 3, section 5.4). Counts of one key are added up. For one thread.
 */
final class SortedRuns implements AutoCloseable {
  /** So many files are open at once; more are merged before. */
  private static final int MOST_RUNS = 64;

  private final Comparator<Count> order;
  private final List<Path> files = new ArrayList<>();

  SortedRuns(Comparator<Count> order) {
    this.order = order;
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Writes a run of counts that are in order. */
  void add(Iterator<Count> sorted) throws IOException {
    if (files.size() >= MOST_RUNS) {
      Path merged = newFile();
      try (DataOutputStream out = open(merged)) {
        merge(List.<Count>of().iterator(), count -> write(out, count));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      deleteAll();
      files.add(merged);
    }
    Path file = newFile();
    files.add(file);
    try (DataOutputStream out = open(file)) {
      while (sorted.hasNext()) {
        write(out, sorted.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Path newFile() throws IOException {
    Path file = Files.createTempFile("arabictext", ".counts");
    file.toFile().deleteOnExit();
    return file;
  }

  private static DataOutputStream open(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 15));
  }

  private static void write(DataOutputStream out, Count count) {
    try {
      byte[] key = count.key().getBytes(StandardCharsets.UTF_16BE);
      out.writeInt(key.length);
      out.write(key);
      out.writeLong(count.number());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Hands on all counts in order, those in the files and those given, each key once. */
  void merge(Iterator<Count> memory, Consumer<Count> taker) throws IOException {
    PriorityQueue<Head> heads =
        new PriorityQueue<>(Comparator.comparing((Head h) -> h.first, order));
    List<Run> runs = new ArrayList<>();
    try {
      for (Path file : files) {
        Run run = new Run(file);
        runs.add(run);
        push(heads, run);
      }
      push(heads, memory);
      String key = "";
      long number = 0;
      while (!heads.isEmpty()) {
        Head head = heads.remove();
        if (number > 0 && !head.first.key().equals(key)) {
          taker.accept(new Count(key, number));
          number = 0;
        }
        key = head.first.key();
        number += head.first.number();
        push(heads, head.rest);
      }
      if (number > 0) {
        taker.accept(new Count(key, number));
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } finally {
      for (Run run : runs) {
        run.close();
      }
    }
  }

  private static void push(PriorityQueue<Head> heads, Iterator<Count> rest) {
    if (rest.hasNext()) {
      heads.add(new Head(rest.next(), rest));
    }
  }

  private void deleteAll() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    files.clear();
  }

  @Override
  public void close() {
    try {
      deleteAll();
    } catch (IOException e) {
      // they are deleted at exit
      files.clear();
    }
  }

  private record Head(Count first, Iterator<Count> rest) {}

  /** The counts of one file. */
  private static final class Run implements Iterator<Count>, AutoCloseable {
    private final DataInputStream in;
    private @Nullable Count next;

    Run(Path file) throws IOException {
      in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 13));
      next = read();
    }

    private @Nullable Count read() {
      try {
        if (in.available() == 0) {
          return null;
        }
        byte[] key = in.readNBytes(in.readInt());
        return new Count(new String(key, StandardCharsets.UTF_16BE), in.readLong());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Count next() {
      Count count = next;
      if (count == null) {
        throw new NoSuchElementException();
      }
      next = read();
      return count;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
