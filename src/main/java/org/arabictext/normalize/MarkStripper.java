package org.arabictext.normalize;

import org.arabictext.script.ArabicLetters;

/** The loops that look for marks and leave them out. */
final class MarkStripper {
  /** Every mark lies below; a power of two. */
  private static final int LIMIT = 0x1000;

  /** Characters that are looked at side by side. */
  static final int LANES = 256;

  private static final int TOP = 0x8000;

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
   * Whether some of the first characters of an array may be marks: true if one is, and for a few
   * neighbours of theirs in the code chart.
   *
   * @param lanes room for the work, new or used for a text without marks; {@value #LANES} long
   */
  static boolean mayHaveMark(char[] chars, int length, short[] lanes) {
    int from = 0;
    for (; from + LANES <= length; from += LANES) {
      gather(chars, from, lanes);
    }
    int found = 0;
    for (; from < length; from++) {
      found |= mark(chars[from]);
    }
    for (short lane : lanes) {
      found |= lane & TOP;
    }
    return found != 0;
  }

  /**
   * Sets the top bit of a lane for each character in one of the blocks of marks: only there do both
   * {@code c - end} and {@code first - 1 - c} wrap around. Sixteen-bit sums without a branch, on
   * arrays of two types that cannot overlap, so that the virtual machine works on many lanes at
   * once.
   */
  private static void gather(char[] chars, int from, short[] lanes) {
    for (int i = 0; i < lanes.length; i++) {
      char c = chars[from + i];
      lanes[i] =
          (short)
              (lanes[i]
                  | ((c - 0x660) & (0x64A - c))
                  | ((c - 0x671) & (0x66F - c))
                  | ((c - 0x61B) & (0x60F - c))
                  | ((c - 0x6EE) & (0x6D5 - c))
                  | ((c - 0x900) & (0x897 - c)));
    }
  }

  /** Where the first mark is, or -1. */
  static int firstMark(String text) {
    int i = 0;
    while (i < text.length() && mark(text.charAt(i)) == 0) {
      i++;
    }
    return i == text.length() ? -1 : i;
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
