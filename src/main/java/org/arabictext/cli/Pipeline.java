package org.arabictext.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on the chunks of many sources in several threads and hands on the results in the order of
 * the text, so that they do not depend on the number of threads. At most two chunks a thread are
 * under way.
 *
 * @param <R> what the work on a chunk gives
 */
final class Pipeline<R> {
  private final Session session;
  private final ReadOptions options;
  private final int threads;
  private final Function<Chunk, R> work;
  private final Consumer<R> taker;
  private boolean stopped;
  private final ArrayDeque<Future<R>> underWay = new ArrayDeque<>();

  /**
   * Makes one.
   *
   * @param work done on each chunk, by any thread
   * @param taker gets the results, in order, in the thread that runs the pipeline
   */
  Pipeline(
      Session session,
      ReadOptions options,
      int threads,
      Function<Chunk, R> work,
      Consumer<R> taker) {
    this.session = session;
    this.options = options;
    this.threads = threads;
    this.work = work;
    this.taker = taker;
  }

  /** Reads no further; for the taker. */
  void stop() {
    stopped = true;
  }

  /** Reads all sources to their ends. A source that fails is reported; the others go on. */
  void run(List<Source> sources) {
    try (Progress progress = Progress.of(session, sources)) {
      if (threads == 1) {
        sources.forEach(source -> read(source, progress, null));
        return;
      }
      ExecutorService executor = Executors.newFixedThreadPool(threads, Pipeline::thread);
      try {
        for (Source source : sources) {
          read(source, progress, executor);
        }
        while (!underWay.isEmpty()) {
          taker.accept(first());
        }
      } finally {
        executor.shutdownNow();
      }
    }
  }

  private static Thread thread(Runnable task) {
    Thread thread = new Thread(task, "arabictext-worker");
    thread.setDaemon(true);
    return thread;
  }

  private void read(Source source, Progress progress, @Nullable ExecutorService executor) {
    if (stopped) {
      return;
    }
    try (TextInput input =
        new TextInput(
            session,
            source,
            options,
            ByteInput.open(source, session.messages(), progress::advance))) {
      Chunks chunks = new Chunks(source, input);
      while (!stopped) {
        Chunk chunk = chunks.next();
        if (chunk == null) {
          break;
        }
        Chunk one = chunk;
        if (executor == null) {
          taker.accept(work.apply(one));
        } else {
          underWay.add(executor.submit(() -> work.apply(one)));
          if (underWay.size() >= 2 * threads) {
            taker.accept(first());
          }
        }
      }
    } catch (IOException e) {
      session.failed(source.name(), Failures.reason(session.messages(), e));
    }
  }

  private R first() {
    try {
      return underWay.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
