package org.arabictext.lucene;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the words met lately: words repeat, so that nearly all look-ups allocate
 * nothing. Lossy: a word takes the slot of another. For one thread.
 *
 * @param <V> what is kept for a word
 */
final class TermCache<V> {
  private static final int SLOTS = 1 << 12;
  private static final int LONGEST = 32;

  private final char[][] words = new char[SLOTS][];
  private final Object[] values = new Object[SLOTS];
  private final Function<String, V> find;

  TermCache(Function<String, V> find) {
    this.find = find;
  }

  V get(char[] text, int length) {
    if (length > LONGEST) {
      return find.apply(new String(text, 0, length));
    }
    int slot = slot(text, length);
    char @Nullable [] word = words[slot];
    if (word == null || !Arrays.equals(word, 0, word.length, text, 0, length)) {
      words[slot] = Arrays.copyOf(text, length);
      values[slot] = find.apply(new String(text, 0, length));
    }
    @SuppressWarnings("unchecked")
    V value = (V) values[slot];
    return value;
  }

  private static int slot(char[] text, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + text[i];
    }
    return hash * 0x9E3779B1 >>> 20;
  }
}
