package org.arabictext.tokenize;

/**
 * The part of the text that may be looked at while one token is found. It remembers whether its
 * edge was reached: only then could more text change the answer.
 */
final class Window implements CharSequence {
  char[] text = new char[0];
  int limit;
  boolean touched;

  /** Returns the code unit at an index, or NUL (which no rule accepts) beyond the limit. */
  char at(int index) {
    if (index < limit) {
      return text[index];
    }
    touched = true;
    return 0;
  }

  /** Returns the code point at an index, or NUL beyond the limit. */
  int codePointAt(int index) {
    char high = at(index);
    if (!Character.isHighSurrogate(high)) {
      return high;
    }
    char low = at(index + 1);
    return Character.isLowSurrogate(low) ? Character.toCodePoint(high, low) : high;
  }

  /** Returns the class of the code point at an index. */
  byte classAt(int index) {
    char c = at(index);
    byte k = CharClass.of(c);
    return k == CharClass.SURROGATE ? CharClass.ofCodePoint(codePointAt(index)) : k;
  }

  /** Returns how many code units the code point at an index takes: 1 or 2. */
  int widthAt(int index) {
    return Character.charCount(codePointAt(index));
  }

  @Override
  public int length() {
    return limit;
  }

  @Override
  public char charAt(int index) {
    return text[index];
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(text, start, end - start);
  }

  @Override
  public String toString() {
    return new String(text, 0, limit);
  }
}
