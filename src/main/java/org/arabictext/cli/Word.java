package org.arabictext.cli;

/**
 * A word of a chunk with the key it is counted under.
 *
 * @param text the word as it stands
 * @param start where it begins in the chunk
 * @param end where it ends
 * @param key what it is counted under; empty if it is left out
 * @param follows whether it follows the word before it with nothing but blanks between
 */
record Word(String text, int start, int end, String key, boolean follows) {
  boolean isCounted() {
    return !key.isEmpty();
  }
}
