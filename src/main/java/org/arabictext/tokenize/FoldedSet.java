package org.arabictext.tokenize;

import java.util.Collection;
import org.arabictext.script.PresentationForms;

/**
 * A set of words in which a stretch of text is looked up under its folded spelling, without making
 * a string. Open addressing, at most one slot in four taken.
 */
final class FoldedSet {
  /** Where the blocks of presentation forms begin. */
  private static final char FORMS = '\uFB50';

  private final String[] slots;
  private final boolean letters;

  /** Makes a set that sets letters apart by {@link Fold#fold}, or marks and tatweel only. */
  FoldedSet(Collection<String> words, boolean letters) {
    this.letters = letters;
    slots = new String[Math.max(16, Integer.highestOneBit(words.size()) * 8)];
    for (String word : words) {
      add(letters ? Fold.fold(word) : Fold.bare(word));
    }
  }

  private void add(String word) {
    int slot = hash(word, 0, word.length()) & slots.length - 1;
    while (slots[slot] != null && !slots[slot].equals(word)) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = word;
  }

  boolean contains(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) >= FORMS) {
        String word = letters(text, start, end);
        return find(word, 0, word.length());
      }
    }
    return find(text, start, end);
  }

  /** The text with letters in the place of presentation forms. */
  private static String letters(CharSequence text, int start, int end) {
    StringBuilder word = new StringBuilder();
    for (int i = start; i < end; i++) {
      word.append(PresentationForms.decompose(text.charAt(i)));
    }
    return word.toString();
  }

  private boolean find(CharSequence text, int start, int end) {
    int slot = hash(text, start, end) & slots.length - 1;
    while (slots[slot] != null) {
      if (same(slots[slot], text, start, end)) {
        return true;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return false;
  }

  private char fold(char c) {
    return letters ? Fold.fold(c) : Fold.bare(c);
  }

  private int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c != 0) {
        hash = 31 * hash + c;
      }
    }
    return hash ^ hash >>> 15;
  }

  private boolean same(String word, CharSequence text, int start, int end) {
    int n = 0;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      if (c == 0) {
        continue;
      }
      if (n == word.length() || word.charAt(n) != c) {
        return false;
      }
      n++;
    }
    return n == word.length() && n > 0;
  }
}
