package org.arabictext.normalize;

import java.util.Objects;
import org.arabictext.script.ArabicLetters;

/**
 * Vowel signs and other marks on Arabic letters: taking them off, putting them back, and comparing
 * words of which one says more than the other.
 *
 * <p>A mark is what {@link ArabicLetters#isMark} says. Text is taken as it is: clean its encoding
 * first ({@link Normalizer#cleaning()}) if it may hold presentation forms. All methods take linear
 * time, accept text of any kind and are thread safe.
 */
public final class Diacritics {
  /** Characters that are looked at in one go. */
  private static final int WINDOW = 4096;

  /** Below this length windows cost more than they save. */
  private static final int SHORT = 8192;

  private Diacritics() {}

  /**
   * Removes every mark: {@code مُعَلِّمٌ} becomes {@code معلم}.
   *
   * @param text any text
   * @return the text without marks; the very string that was given when there is none
   */
  public static String strip(CharSequence text) {
    return strip(text, true);
  }

  /**
   * Removes every mark but shadda: {@code مُعَلِّمٌ} becomes {@code معلّم}.
   *
   * @param text any text
   * @return the text with no other mark than shadda; the very string that was given when there is
   *     nothing to remove
   */
  public static String stripKeepingShadda(CharSequence text) {
    return strip(text, false);
  }

  /**
   * Removes the case ending: the vowel or tanween on the last letter of each word, but not its
   * shadda. {@code كِتَابٌ جَدِيدٌ} becomes {@code كِتَاب جَدِيد}, {@code عَرَبِيٌّ} becomes {@code
   * عَرَبِيّ}. Tanween before a final alef ({@code كِتَابًا}) is on the last letter but one and
   * stays.
   *
   * @param text any text
   * @return the text with bare word ends; the very string that was given when there is nothing to
   *     remove
   */
  public static String stripEndings(CharSequence text) {
    String original = Objects.requireNonNull(text, "text").toString();
    StringBuilder out = new StringBuilder(original.length());
    int i = 0;
    while (i < original.length()) {
      char c = original.charAt(i++);
      out.append(c);
      if (ArabicLetters.isLetter(c)) {
        int end = i;
        while (end < original.length() && ArabicLetters.isMark(original.charAt(end))) {
          end++;
        }
        appendMarks(original, i, end, isWordEnd(original, end), out);
        i = end;
      }
    }
    return out.length() == original.length() ? original : out.toString();
  }

  private static boolean isWordEnd(String text, int i) {
    return i == text.length()
        || !(ArabicLetters.isLetter(text.charAt(i)) || text.charAt(i) == ArabicLetters.TATWEEL);
  }

  private static void appendMarks(String text, int from, int to, boolean last, StringBuilder out) {
    for (int k = from; k < to; k++) {
      char mark = text.charAt(k);
      boolean ending = ArabicLetters.isVowelMark(mark) && mark != ArabicLetters.SHADDA;
      if (!(last && ending)) {
        out.append(mark);
      }
    }
  }

  /**
   * Tells whether any letter says how it is read: carries a vowel sign, tanween, shadda, sukun or
   * dagger alef.
   *
   * @param text any text
   * @return true for at least one such mark
   */
  public static boolean isVocalised(CharSequence text) {
    Objects.requireNonNull(text, "text");
    for (int i = 0; i < text.length(); i++) {
      if (ArabicLetters.isVowelMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The share of Arabic letters that carry at least one such mark. Fully vocalised text reaches
   * about 0.8, as long vowels carry none.
   *
   * @param text any text
   * @return 0 to 1; 0 for text without Arabic letters
   */
  public static double vocalisedShare(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int letters = 0;
    int vocalised = 0;
    boolean open = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (ArabicLetters.isLetter(c)) {
        letters++;
        open = true;
      } else if (open && ArabicLetters.isVowelMark(c)) {
        vocalised++;
        open = false;
      } else if (!ArabicLetters.isMark(c)) {
        open = false;
      }
    }
    return letters == 0 ? 0 : (double) vocalised / letters;
  }

  /**
   * Tells whether two spellings could be the same word: the same letters, and no letter on which
   * both have a vowel (or sukun) and the two differ. A mark that only one of them has does not
   * matter, nor does the order of shadda and vowel. {@code كتب}, {@code كَتب} and {@code كَتَبَ}
   * are compatible, {@code كَتَبَ} and {@code كُتِبَ} are not. Letters are compared exactly:
   * normalise before, if hamza or others may be missing.
   *
   * @param a a word or text
   * @param b another
   * @return true if nothing that both say differs
   */
  public static boolean compatible(CharSequence a, CharSequence b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    int i = 0;
    int j = 0;
    while (true) {
      int marksOfA = i;
      int marksOfB = j;
      i = afterMarks(a, i);
      j = afterMarks(b, j);
      int vowelOfA = vowel(a, marksOfA, i);
      int vowelOfB = vowel(b, marksOfB, j);
      if (vowelOfA != 0 && vowelOfB != 0 && vowelOfA != vowelOfB) {
        return false;
      }
      if (i == a.length() || j == b.length()) {
        return i == a.length() && j == b.length();
      }
      if (a.charAt(i++) != b.charAt(j++)) {
        return false;
      }
    }
  }

  private static int afterMarks(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && isSkipped(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isSkipped(char c) {
    return ArabicLetters.isMark(c) || c == ArabicLetters.TATWEEL;
  }

  /** The first vowel, tanween or sukun among marks, or 0. */
  private static int vowel(CharSequence text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (ArabicLetters.isVowelMark(c) && c != ArabicLetters.SHADDA) {
        return plain(c);
      }
    }
    return 0;
  }

  /** The everyday mark in place of its Quranic shape. */
  private static char plain(char mark) {
    switch (mark) {
      case '\u06E1':
        return '\u0652';
      case '\u08F0':
      case '\u08F1':
      case '\u08F2':
        return (char) (mark - '\u08F0' + '\u064B');
      case '\u0618':
      case '\u0619':
      case '\u061A':
        return (char) (mark - '\u0618' + '\u064E');
      default:
        return mark;
    }
  }

  private static String strip(CharSequence text, boolean shadda) {
    String original = Objects.requireNonNull(text, "text").toString();
    int first = firstWindow(original);
    return first < 0 ? original : MarkStripper.strip(original, first, shadda);
  }

  /** Where the first mark is, or the window that may hold it begins; -1 if there is none. */
  private static int firstWindow(String text) {
    if (text.length() < SHORT) {
      return MarkStripper.firstMark(text);
    }
    char[] window = new char[Math.min(WINDOW, text.length())];
    short[] lanes = new short[MarkStripper.LANES];
    for (int i = 0; i < text.length(); i += WINDOW) {
      int size = Math.min(WINDOW, text.length() - i);
      text.getChars(i, i + size, window, 0);
      if (MarkStripper.mayHaveMark(window, size, lanes)) {
        return i;
      }
    }
    return -1;
  }
}
