package org.arabictext.morphology;

import java.util.Objects;

/**
 * Looks up lemmas in a caller's buffer without allocating anything a word. Not thread-safe: one for
 * each thread or token stream; made by {@link Morphology#lemmatizer()}, whose caches it shares.
 */
public final class Lemmatizer {
  private final Morphology morphology;
  private final Letters letters = new Letters();
  private Reading[] readings = WordReader.NONE;
  private char[] lemma = new char[32];

  Lemmatizer(Morphology morphology) {
    this.morphology = morphology;
  }

  /**
   * Reads a word.
   *
   * @param text the buffer the word is in
   * @param offset where it begins
   * @param length its length in UTF-16 units
   * @return how many readings it has, the likeliest first; 0 if it is no Arabic word
   */
  public int read(char[] text, int offset, int length) {
    Objects.requireNonNull(text, "text");
    Objects.checkFromIndexSize(offset, length, text.length);
    readings =
        letters.read(text, offset, offset + length)
            ? morphology.readings(letters)
            : WordReader.NONE;
    return readings.length;
  }

  /**
   * Writes the lemma of a reading, without marks, into {@link #chars()}.
   *
   * @param reading a reading of the last word, from 0
   * @return the length of the lemma, or 0 if the reading is a guess without a lemma in the lexicon
   */
  public int lemma(int reading) {
    Reading r = readings[Objects.checkIndex(reading, readings.length)];
    if (r.isGuess()) {
      return guessed(r);
    }
    Lemmas.Pool pool = r.table().lemmas.lemmas;
    int id = r.lemma();
    int n = 0;
    for (int i = pool.start(id); i < pool.ends()[id]; i++) {
      char c = (char) (0x600 | pool.bytes()[i] & 0xff);
      if (Letters.code(c) > 0) {
        n = append(n, c);
      }
    }
    return n;
  }

  private int append(int n, char c) {
    if (n == lemma.length) {
      lemma = java.util.Arrays.copyOf(lemma, 2 * n);
    }
    lemma[n] = c;
    return n + 1;
  }

  /** The stem of an unknown word, with the ة of a feminine. */
  private int guessed(Reading r) {
    int n = 0;
    int to = letters.count - r.suffix().count();
    for (int i = r.prefix().count(); i < to; i++) {
      n = append(n, Letters.letter(letters.codes[i], letters.spellings[i]));
    }
    return r.suffix().count() == 1 ? append(n, 'ة') : n;
  }

  /**
   * Whether a reading is a guess at an unknown word.
   *
   * @param reading a reading of the last word, from 0
   * @return true for a guess
   */
  public boolean isGuess(int reading) {
    return readings[Objects.checkIndex(reading, readings.length)].isGuess();
  }

  /**
   * The buffer that {@link #lemma} writes to; valid until the next call.
   *
   * @return the characters
   */
  public char[] chars() {
    return lemma;
  }
}
