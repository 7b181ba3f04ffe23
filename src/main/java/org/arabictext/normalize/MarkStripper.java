package org.arabictext.normalize;

import org.arabictext.script.ArabicLetters;

/** The loops that look for marks and leave them out. */
final class MarkStripper {
  /** Every mark lies below; a power of two. */
  private static final int LIMIT = 0x1000;

  /** 1 for a mark. */
  private static final byte[] MARKS = marks();

  private MarkStripper() {}

  private static byte[] marks() {
    byte[] marks = new byte[LIMIT];
    for (int c = 0; c < LIMIT; c++) {
      marks[c] = (byte) (ArabicLetters.isMark((char) c) ? 1 : 0);
    }
    return marks;
  }

  /** 1 for a mark, 0 for everything else, without a branch. */
  private static int mark(char c) {
    int above = (LIMIT - 1 - c) >>> 31;
    return MARKS[c & (LIMIT - 1)] & ~above;
  }

  /**
   * Whether some of the first characters of an array may be marks. Looks at the low bits alone, so
   * that a rare character far above the marks is taken for one.
   */
  static boolean mayHaveMark(char[] chars, int length) {
    int found = 0;
    for (int i = 0; i < length; i++) {
      found |= MARKS[chars[i] & (LIMIT - 1)];
    }
    return found != 0;
  }

  /** The text without its marks; none of them comes before an index. */
  static String strip(String text, int first, boolean shadda) {
    char[] chars = text.toCharArray();
    int kept = first;
    for (int i = first; i < chars.length; i++) {
      char c = chars[i];
      chars[kept] = c;
      int dropped = mark(c);
      if (!shadda && c == ArabicLetters.SHADDA) {
        dropped = 0;
      }
      kept += 1 - dropped;
    }
    return kept == chars.length ? text : new String(chars, 0, kept);
  }
}
