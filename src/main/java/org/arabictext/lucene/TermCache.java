package org.arabictext.lucene;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was found for the words met lately: words repeat, so that nearly all look-ups allocate
 * nothing. Lossy: a word has two slots, and takes the place of the one used longer ago. For one
 * thread.
 *
 * @param <V> what is kept for a word
 */
final class TermCache<V> {
  private static final int BITS = 13;
  private static final int LONGEST = 32;

  private record Entry<V>(char[] word, V value) {
    boolean is(char[] text, int length) {
      return Arrays.equals(word, 0, word.length, text, 0, length);
    }
  }

  private final Object[] entries = new Object[1 << BITS];
  private final Function<String, V> find;

  TermCache(Function<String, V> find) {
    this.find = find;
  }

  V get(char[] text, int length) {
    if (length > LONGEST) {
      return find.apply(new String(text, 0, length));
    }
    int slot = slot(text, length);
    Entry<V> first = entry(slot);
    if (first != null && first.is(text, length)) {
      return first.value;
    }
    Entry<V> second = entry(slot + 1);
    if (second == null || !second.is(text, length)) {
      String word = new String(text, 0, length);
      second = new Entry<>(word.toCharArray(), find.apply(word));
    }
    entries[slot + 1] = first;
    entries[slot] = second;
    return second.value;
  }

  @SuppressWarnings("unchecked")
  private @Nullable Entry<V> entry(int slot) {
    return (Entry<V>) entries[slot];
  }

  private static int slot(char[] text, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + text[i];
    }
    return hash * 0x9E3779B1 >>> 32 - BITS & ~1;
  }
}
