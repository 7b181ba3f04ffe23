package org.arabictext.cli;

import java.nio.charset.StandardCharsets;

/**
 * How many different words there are, in bounded memory: exact up to half a million, then an
 * estimate within about half a percent by keeping every second, fourth, eighth hash (Wegman's
 * adaptive sampling; P. Flajolet, <i>On Adaptive Sampling</i>, 1990). For one thread.
 */
final class Distinct {
  private static final int MOST = 1 << 19;

  private long[] table = new long[1 << 12];
  private int size;
  private int depth;

  /** A 64-bit hash of a word: FNV-1a with a final mix; never 0. */
  static long hash(String word) {
    long h = 0xcbf29ce484222325L;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      h = (h ^ b & 0xff) * 0x100000001b3L;
    }
    h = (h ^ h >>> 32) * 0x9E3779B97F4A7C15L;
    h ^= h >>> 29;
    return h == 0 ? 1 : h;
  }

  void add(long hash) {
    if (!isKept(hash) || !put(hash)) {
      return;
    }
    size++;
    if (2 * size > table.length) {
      if (size >= MOST) {
        depth++;
      }
      rebuild();
    }
  }

  private boolean isKept(long hash) {
    return depth == 0 || hash >>> 64 - depth == 0;
  }

  private boolean put(long hash) {
    int mask = table.length - 1;
    int slot = (int) hash & mask;
    while (table[slot] != 0) {
      if (table[slot] == hash) {
        return false;
      }
      slot = slot + 1 & mask;
    }
    table[slot] = hash;
    return true;
  }

  private void rebuild() {
    long[] old = table;
    table = new long[size >= MOST ? old.length : 2 * old.length];
    size = 0;
    for (long hash : old) {
      if (hash != 0 && isKept(hash)) {
        put(hash);
        size++;
      }
    }
  }

  /** How many different words were added. */
  long count() {
    return (long) size << depth;
  }

  /** Whether {@link #count()} is exact. */
  boolean isExact() {
    return depth == 0;
  }
}
