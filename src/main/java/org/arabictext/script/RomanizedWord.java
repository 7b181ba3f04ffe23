package org.arabictext.script;

import java.util.Arrays;

/** The letters of one word, each with its marks. */
final class RomanizedWord {
  private static final String VOWEL_MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650";
  private static final String[] VOWELS = {"an", "un", "in", "a", "u", "i"};

  private final CharSequence text;
  private int[] at = new int[16];
  private int length;
  private int end;
  private boolean vocalised;

  RomanizedWord(CharSequence text) {
    this.text = text;
  }

  /** Reads the word that begins at an index and says where it ends. */
  int read(int start) {
    length = 0;
    vocalised = false;
    int i = start;
    for (; i < text.length() && Romanizer.isWordPart(text.charAt(i)); i++) {
      if (ArabicLetters.isLetter(text.charAt(i))) {
        if (length == at.length) {
          at = Arrays.copyOf(at, length * 2);
        }
        at[length++] = i;
      } else {
        vocalised |= VOWEL_MARKS.indexOf(text.charAt(i)) >= 0;
      }
    }
    end = i;
    return end;
  }

  int length() {
    return length;
  }

  char letter(int i) {
    return text.charAt(at[i]);
  }

  boolean doubled(int i) {
    return has(i, ArabicLetters.SHADDA);
  }

  boolean sukun(int i) {
    return has(i, '\u0652');
  }

  boolean daggerAlef(int i) {
    return has(i, '\u0670');
  }

  /** Whether any letter of the word carries a vowel. */
  boolean vocalised() {
    return vocalised;
  }

  String vowel(int i) {
    int stop = i + 1 < length ? at[i + 1] : end;
    for (int k = at[i] + 1; k < stop; k++) {
      int vowel = VOWEL_MARKS.indexOf(text.charAt(k));
      if (vowel >= 0) {
        return VOWELS[vowel];
      }
    }
    return "";
  }

  private boolean has(int i, char mark) {
    int stop = i + 1 < length ? at[i + 1] : end;
    for (int k = at[i] + 1; k < stop; k++) {
      if (text.charAt(k) == mark) {
        return true;
      }
    }
    return false;
  }
}
