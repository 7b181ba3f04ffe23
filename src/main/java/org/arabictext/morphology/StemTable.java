package org.arabictext.morphology;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * All stems, found by their folded letters: an open-addressing table from packed key to a run of
 * records in columns. Immutable once built; thread-safe.
 */
final class StemTable {
  /** Marks the last record of a run. */
  private static final int LAST = 0x8000;

  /** Marks a stem of verbs. */
  private static final int VERB = 0x4000;

  /** Marks a passive stem. */
  private static final int PASSIVE = 0x2000;

  private static final int CLASS = 0x1fff;

  static final StemTable EMPTY =
      new StemTable(
          new Lemmas(
              Lemmas.Pool.of(java.util.List.of()),
              Lemmas.Pool.of(java.util.List.of()),
              new byte[0],
              new byte[0],
              new byte[0],
              new short[0]),
          Lemmas.Pool.of(java.util.List.of()),
          new int[0],
          new char[0],
          new long[0]);

  final Lemmas lemmas;
  private final Lemmas.Pool words;
  private final int[] lemma;
  private final char[] kind;
  private final long[] classes;
  private final int[] spelling;
  private final long[] keys;
  private final int[] starts;
  private final int mask;

  /** Stems must come sorted so that equal keys are neighbours. */
  StemTable(Lemmas lemmas, Lemmas.Pool words, int[] lemma, char[] kind, long[] classes) {
    this.lemmas = lemmas;
    this.words = words;
    this.lemma = lemma;
    this.kind = kind;
    this.classes = classes;
    int n = lemma.length;
    spelling = new int[n];
    int capacity = Integer.highestOneBit(Math.max(8, n)) << 1;
    keys = new long[capacity];
    starts = new int[capacity];
    mask = capacity - 1;
    long before = 0;
    for (int i = 0; i < n; i++) {
      long key = fold(i);
      if (key != before) {
        if (i > 0) {
          kind[i - 1] |= LAST;
        }
        put(key, i);
        before = key;
      }
    }
    if (n > 0) {
      kind[n - 1] |= LAST;
    }
  }

  /** Packs a stem's letters and notes their spellings. */
  private long fold(int stem) {
    long key = 0;
    long rest = 0;
    int spellings = 0;
    int n = 0;
    byte[] bytes = words.bytes();
    for (int i = words.start(stem); i < words.ends()[stem]; i++) {
      int c = Letters.code((char) (0x600 | bytes[i] & 0xff));
      if (c > 0) {
        if (n < Letters.PACKED) {
          key |= (long) (c & 31) << 5 * n;
          spellings |= c >> 5 << 2 * n;
        } else {
          rest = rest * 31 + (c & 31);
        }
        n++;
      }
    }
    spelling[stem] = spellings;
    return n <= Letters.PACKED ? key : longKey(key, rest);
  }

  private static long longKey(long key, long rest) {
    return (key ^ rest * 0x9E3779B97F4A7C15L) | 1L << 63;
  }

  /** The key of letters {@code from} to {@code to} of a word. */
  static long key(Letters word, int from, int to) {
    if (to - from <= Letters.PACKED) {
      return word.key(from, to);
    }
    long rest = 0;
    for (int i = from + Letters.PACKED; i < to; i++) {
      rest = rest * 31 + word.codes[i];
    }
    return longKey(word.key(from, from + Letters.PACKED), rest);
  }

  private static int hash(long key) {
    long h = key * 0x9E3779B97F4A7C15L;
    return (int) (h ^ h >>> 32);
  }

  private void put(long key, int start) {
    int at = hash(key) & mask;
    while (keys[at] != 0) {
      if (keys[at] == key) {
        throw new IllegalStateException("stems are not sorted");
      }
      at = at + 1 & mask;
    }
    keys[at] = key;
    starts[at] = start;
  }

  /** The first stem with the key, or -1. */
  int find(long key) {
    int at = hash(key) & mask;
    while (true) {
      long k = keys[at];
      if (k == key) {
        return starts[at];
      }
      if (k == 0) {
        return -1;
      }
      at = at + 1 & mask;
    }
  }

  boolean isLast(int stem) {
    return (kind[stem] & LAST) != 0;
  }

  boolean isVerb(int stem) {
    return (kind[stem] & VERB) != 0;
  }

  boolean isPassive(int stem) {
    return (kind[stem] & PASSIVE) != 0;
  }

  long cells(int stem) {
    return classes[kind[stem] & CLASS];
  }

  int lemma(int stem) {
    return lemma[stem];
  }

  int spelling(int stem) {
    return spelling[stem];
  }

  String vocalised(int stem) {
    return words.get(stem);
  }

  Lemmas.Pool words() {
    return words;
  }

  int size() {
    return lemma.length;
  }

  /** Packs what a record's kind column says. */
  static char kind(int cellClass, boolean verb, boolean passive) {
    return (char) (cellClass | (verb ? VERB : 0) | (passive ? PASSIVE : 0));
  }

  void write(DataOutputStream out) throws IOException {
    lemmas.write(out);
    words.write(out);
    out.writeInt(classes.length);
    for (long cells : classes) {
      out.writeLong(cells);
    }
    for (int id : lemma) {
      out.writeInt(id);
    }
    for (char k : kind) {
      out.writeChar(k & ~LAST);
    }
  }

  static StemTable read(DataInputStream in) throws IOException {
    Lemmas lemmas = Lemmas.read(in);
    Lemmas.Pool words = Lemmas.Pool.read(in);
    long[] classes = new long[in.readInt()];
    for (int i = 0; i < classes.length; i++) {
      classes[i] = in.readLong();
    }
    int n = words.size();
    int[] lemma = new int[n];
    java.nio.ByteBuffer.wrap(in.readNBytes(4 * n)).asIntBuffer().get(lemma);
    char[] kind = new char[n];
    java.nio.ByteBuffer.wrap(in.readNBytes(2 * n)).asCharBuffer().get(kind);
    return new StemTable(lemmas, words, lemma, kind, classes);
  }

  /** The lemmas of all stems, for tests and statistics. */
  int[] lemmaColumn() {
    return Arrays.copyOf(lemma, lemma.length);
  }
}
