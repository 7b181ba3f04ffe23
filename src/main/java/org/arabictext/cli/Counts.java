package org.arabictext.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Counts keys, any number of them: what outgrows a share of the heap goes to temporary files. For
 * one thread.
 */
final class Counts implements AutoCloseable {
  private static final long MOST_BYTES = 512L << 20;

  /** What a key costs beside its characters: a string, its array, a map's entry and a number. */
  private static final int OVERHEAD = 120;

  private final long budget;
  private final SortedRuns runs = new SortedRuns(Count.BY_KEY);
  private final Map<String, long[]> memory = new HashMap<>();
  private long bytes;
  private long total;

  Counts() {
    this(Math.min(MOST_BYTES, Runtime.getRuntime().maxMemory() / 8));
  }

  /** Counts with so many bytes of memory, about. */
  Counts(long budget) {
    this.budget = budget;
  }

  void add(String key, long number) {
    long[] known = memory.get(key);
    total += number;
    if (known != null) {
      known[0] += number;
      return;
    }
    memory.put(key, new long[] {number});
    bytes += OVERHEAD + 2L * key.length();
    if (bytes > budget) {
      try {
        runs.add(inMemory());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      memory.clear();
      bytes = 0;
    }
  }

  void addAll(Map<String, Integer> counts) {
    counts.forEach((key, number) -> add(key, number));
  }

  /** The sum of all numbers. */
  long total() {
    return total;
  }

  private Iterator<Count> inMemory() {
    List<Count> sorted = new ArrayList<>(memory.size());
    memory.forEach((key, number) -> sorted.add(new Count(key, number[0])));
    sorted.sort(Count.BY_KEY);
    return sorted.iterator();
  }

  /** Hands on all counts, sorted by key. */
  void byKey(Consumer<Count> taker) {
    try {
      runs.merge(inMemory(), taker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Hands on the counts, the most frequent first.
   *
   * @param top how many at most, or 0 for all
   * @param least leaves out what is rarer
   */
  void byNumber(int top, long least, Consumer<Count> taker) {
    if (top > 0) {
      Best<Count> best = new Best<>(top, Count.BY_NUMBER);
      byKey(count -> offer(best::add, count, least));
      best.sorted().forEach(taker);
      return;
    }
    try (SortedRuns sorted = new SortedRuns(Count.BY_NUMBER)) {
      Buffer buffer = new Buffer(sorted);
      byKey(count -> offer(buffer::add, count, least));
      sorted.merge(buffer.sorted(), taker);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void offer(Consumer<Count> taker, Count count, long least) {
    if (count.number() >= least) {
      taker.accept(count);
    }
  }

  @Override
  public void close() {
    runs.close();
  }

  /** What waits to be sorted. */
  private final class Buffer {
    private final SortedRuns runs;
    private final List<Count> counts = new ArrayList<>();
    private long size;

    Buffer(SortedRuns runs) {
      this.runs = runs;
    }

    void add(Count count) {
      counts.add(count);
      size += OVERHEAD + 2L * count.key().length();
      if (size > budget) {
        try {
          runs.add(sorted());
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        counts.clear();
        size = 0;
      }
    }

    Iterator<Count> sorted() {
      counts.sort(Count.BY_NUMBER);
      return counts.iterator();
    }
  }
}
