package org.arabictext.morphology;

import java.util.Arrays;
import java.util.Objects;

/**
 * Looks up lemmas and roots of words in a caller's buffer, without allocating anything for a word
 * that has been met before. Not thread-safe: one for each thread or token stream; made by {@link
 * Morphology#lemmatizer()}, whose caches it shares.
 */
public final class Lemmatizer {
  private final Morphology morphology;
  private final Letters letters = new Letters();
  private Reading[] readings = WordReader.NONE;
  private long best;

  /** The word of the {@link #readings}, kept for its guesses. */
  private char[] word = new char[0];

  private char[] chars = new char[32];
  private int length;

  Lemmatizer(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * Finds the lemma of a word's likeliest reading, without marks.
   *
   * @param text the buffer the word is in
   * @param offset where it begins
   * @param count its length in UTF-16 units
   * @return the length of the lemma, which {@link #chars()} then holds; 0 if it is no Arabic word
   */
  public int lemma(char[] text, int offset, int count) {
    if (!best(text, offset, count)) {
      return 0;
    }
    length = 0;
    if (Packed.isGuess(best)) {
      guessed(text, offset, Packed.prefix(best), Packed.suffix(best), Packed.isFeminine(best));
    } else {
      copy(morphology.table(Packed.table(best)).lemmas.bare, Packed.lemma(best));
    }
    return length;
  }

  /**
   * Finds the root of a word's likeliest reading.
   *
   * @param text the buffer the word is in
   * @param offset where it begins
   * @param count its length in UTF-16 units
   * @return the length of the root, which {@link #chars()} then holds; 0 if there is none
   */
  public int root(char[] text, int offset, int count) {
    length = 0;
    if (best(text, offset, count) && !Packed.isGuess(best)) {
      copy(morphology.table(Packed.table(best)).lemmas.roots, Packed.lemma(best));
    }
    return length;
  }

  private boolean best(char[] text, int offset, int count) {
    Objects.requireNonNull(text, "text");
    Objects.checkFromIndexSize(offset, count, text.length);
    if (!letters.read(text, offset, offset + count)) {
      return false;
    }
    best = morphology.packed(letters);
    return true;
  }

  /**
   * Finds all readings of a word.
   *
   * @param text the buffer the word is in
   * @param offset where it begins
   * @param count its length in UTF-16 units
   * @return how many readings it has, the likeliest first; 0 if it is no Arabic word
   */
  public int readings(char[] text, int offset, int count) {
    Objects.requireNonNull(text, "text");
    Objects.checkFromIndexSize(offset, count, text.length);
    boolean isWord = letters.read(text, offset, offset + count);
    readings = isWord ? morphology.readings(letters) : WordReader.NONE;
    if (hasGuess()) {
      word = Arrays.copyOfRange(text, offset, offset + count);
    }
    return readings.length;
  }

  private boolean hasGuess() {
    for (Reading reading : readings) {
      if (reading.isGuess()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the lemma of one of the {@link #readings}, without marks, into {@link #chars()}.
   *
   * @param reading a reading of the last word, from 0
   * @return the length of the lemma
   */
  public int lemma(int reading) {
    Reading r = readings[Objects.checkIndex(reading, readings.length)];
    length = 0;
    if (r.isGuess()) {
      guessed(word, 0, r.prefix().count(), r.suffix().count(), r.suffix().isFeminine());
    } else {
      copy(r.table().lemmas.bare, r.lemma());
    }
    return length;
  }

  /**
   * Whether one of the {@link #readings} is a guess at an unknown word.
   *
   * @param reading a reading of the last word, from 0
   * @return true for a guess
   */
  public boolean isGuess(int reading) {
    return readings[Objects.checkIndex(reading, readings.length)].isGuess();
  }

  /**
   * The buffer that lemmas and roots are written to; valid until the next call.
   *
   * @return the characters
   */
  public char[] chars() {
    return chars;
  }

  private void copy(Lemmas.Pool pool, int id) {
    int start = pool.start(id);
    int n = pool.ends()[id] - start;
    if (n > chars.length) {
      chars = new char[2 * n];
    }
    byte[] bytes = pool.bytes();
    for (int i = 0; i < n; i++) {
      chars[i] = (char) (0x600 | bytes[start + i] & 0xff);
    }
    length = n;
  }

  /** The stem of an unknown word as it is spelled, with the ة of a feminine. */
  private void guessed(char[] text, int offset, int prefix, int suffix, boolean feminine) {
    int to = letters.count - suffix;
    for (int i = prefix; i < to; i++) {
      chars[length++] = text[offset + letters.offsets[i]];
    }
    if (feminine) {
      chars[length++] = 'ة';
    }
  }
}
