package org.arabictext.cli;

import java.io.IOException;
import java.util.List;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar over the bytes to read: on a terminal only, and only for work that takes more than
 * a moment. For the thread that reads.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long MEBIBYTE = 1 << 20;

  private final Session session;
  private final long total;
  private final long began = System.nanoTime();
  private long done;
  private @Nullable ProgressBar bar;

  private Progress(Session session, long total) {
    this.session = session;
    this.total = total;
  }

  static Progress of(Session session, List<Source> sources) {
    long total = 0;
    for (Source source : sources) {
      try {
        long size = source.size();
        total = size < 0 || total < 0 ? -1 : total + size;
      } catch (IOException e) {
        // reading it will say so
        total = total < 0 ? -1 : total;
      }
    }
    return new Progress(session, total);
  }

  void advance(long bytes) {
    done += bytes;
    if (!session.isTerminal()) {
      return;
    }
    if (bar == null && System.nanoTime() - began > PATIENCE) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("arabictext")
              .setUnit(" MiB", MEBIBYTE)
              .setInitialMax(total)
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(session.err()))
              .build();
    }
    if (bar != null) {
      bar.stepTo(done);
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }
}
