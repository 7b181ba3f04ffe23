package org.arabictext.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Keeps the first few of many elements. For one thread.
 *
 * @param <T> what is kept
 */
final class Best<T> {
  private final int most;
  private final Comparator<T> order;
  private final PriorityQueue<T> queue;

  /** Keeps so many, or all for 0. */
  Best(int most, Comparator<T> order) {
    this.most = most == 0 ? Integer.MAX_VALUE : most;
    this.order = order;
    this.queue = new PriorityQueue<>(order.reversed());
  }

  void add(T element) {
    queue.add(element);
    if (queue.size() > most) {
      queue.remove();
    }
  }

  /** What was kept, in order. */
  List<T> sorted() {
    List<T> all = new ArrayList<>(queue);
    all.sort(order);
    return all;
  }
}
