package org.arabictext.script;

/**
 * What a code unit of the Arabic script is: letter, mark, and how it joins.
 *
 * <p>The tables follow the Unicode Character Database, version 15 ({@code UnicodeData.txt} and
 * {@code ArabicShaping.txt}), and do not depend on the Unicode version of the running JDK. Every
 * Arabic character that these methods know lies in the Basic Multilingual Plane; a surrogate is
 * never a letter and never a mark here. All methods take constant time, never throw and are thread
 * safe.
 */
public final class ArabicLetters {
  /** U+0640, the stretcher that carries no sound. */
  public static final char TATWEEL = '\u0640';

  /** U+0651, the sign of a doubled consonant. */
  public static final char SHADDA = '\u0651';

  private static final int FIRST = 0x0600;
  private static final int LAST = 0x08FF;

  private static final byte LETTER = 1;
  private static final byte MARK = 2;
  private static final byte VOWEL_MARK = 4;
  private static final byte DUAL_JOINING = 8;

  /** General category Lo or Lm, tatweel excepted; ranges in pairs, both ends included. */
  private static final String LETTER_RANGES =
      "\u0620\u063F\u0641\u064A\u066E\u066F\u0671\u06D3\u06D5\u06D5\u06E5\u06E6\u06EE\u06EF"
          + "\u06FA\u06FC\u06FF\u06FF\u0750\u077F\u0870\u0887\u0889\u088E\u08A0\u08C9";

  /** General category Mn. */
  private static final String MARK_RANGES =
      "\u0610\u061A\u064B\u065F\u0670\u0670\u06D6\u06DC\u06DF\u06E4\u06E7\u06E8\u06EA\u06ED"
          + "\u0898\u089F\u08CA\u08E1\u08E3\u08FF";

  /** Short vowels, tanween, shadda, sukun, dagger alef and their Quranic shapes. */
  private static final String VOWEL_MARK_RANGES =
      "\u0618\u061A\u064B\u0652\u0656\u0657\u0670\u0670\u06E1\u06E1\u08F0\u08F2";

  /** Letters of {@link #LETTER_RANGES} up to 06FF that never join to the next (types R and U). */
  private static final String NOT_DUAL_JOINING_RANGES =
      "\u0621\u0625\u0627\u0627\u0629\u0629\u062F\u0632\u0648\u0648\u0671\u0677\u0688\u0699"
          + "\u06C0\u06C0\u06C3\u06CB\u06CD\u06CD\u06CF\u06CF\u06D2\u06D3\u06D5\u06D5"
          + "\u06E5\u06E6\u06EE\u06EF";

  /** Letters of blocks FB50 to FDFF and FE70 to FEFF; phrases and symbols are none. */
  private static final String PRESENTATION_RANGES =
      "\uFB50\uFBB1\uFBD3\uFD3D\uFD50\uFD8F\uFD92\uFDC7\uFDF0\uFDF9\uFE70\uFE74\uFE76\uFEFC";

  private static final byte[] FLAGS = flags();

  private ArabicLetters() {}

  /**
   * Tells whether a code unit is a letter of the Arabic script: general category Lo or Lm, the
   * presentation forms included; tatweel and the phrase ligatures such as {@code ﷺ} are not.
   *
   * @param c any code unit
   * @return true for a letter
   */
  public static boolean isLetter(char c) {
    if (c >= FIRST && c <= LAST) {
      return (FLAGS[c - FIRST] & LETTER) != 0;
    }
    return c >= '\uFB50' && contains(PRESENTATION_RANGES, c);
  }

  /**
   * Tells whether a code unit is a mark that sits on an Arabic letter: vowel signs, hamza and
   * maddah above or below, Quranic signs and honorifics; general category Mn.
   *
   * @param c any code unit
   * @return true for a mark
   */
  public static boolean isMark(char c) {
    return c >= FIRST && c <= LAST && (FLAGS[c - FIRST] & MARK) != 0;
  }

  /**
   * Tells whether a mark says how its letter is read: short vowel, tanween, shadda, sukun or dagger
   * alef. These are what makes a text vocalised.
   *
   * @param c any code unit
   * @return true for such a mark
   */
  public static boolean isVowelMark(char c) {
    return c >= FIRST && c <= LAST && (FLAGS[c - FIRST] & VOWEL_MARK) != 0;
  }

  /**
   * Tells whether a letter joins to the one after it (joining type D): {@code ب} does, {@code د},
   * {@code و} and {@code ء} do not. Known for 0620 to 06FF, false for everything else.
   *
   * @param c any code unit
   * @return true for a letter that joins on both sides
   */
  public static boolean joinsNext(char c) {
    return c >= FIRST && c <= LAST && (FLAGS[c - FIRST] & DUAL_JOINING) != 0;
  }

  /**
   * Tells whether a letter can write a long vowel: {@code ا و ي ى}.
   *
   * @param c any code unit
   * @return true for one of the four
   */
  public static boolean isLongVowel(char c) {
    return c == 'ا' || c == 'و' || c == 'ي' || c == 'ى';
  }

  /**
   * Tells whether a letter writes the glottal stop, alone or on a carrier: {@code ء آ أ ؤ إ ئ}.
   *
   * @param c any code unit
   * @return true for one of the six
   */
  public static boolean isHamza(char c) {
    return c >= 'ء' && c <= 'ئ';
  }

  private static byte[] flags() {
    byte[] flags = new byte[LAST - FIRST + 1];
    set(flags, LETTER_RANGES, LETTER);
    set(flags, MARK_RANGES, MARK);
    set(flags, VOWEL_MARK_RANGES, VOWEL_MARK);
    for (int c = 0x0620; c <= 0x06FF; c++) {
      boolean letter = (flags[c - FIRST] & LETTER) != 0;
      if (letter && !contains(NOT_DUAL_JOINING_RANGES, (char) c)) {
        flags[c - FIRST] |= DUAL_JOINING;
      }
    }
    return flags;
  }

  private static void set(byte[] flags, String ranges, byte flag) {
    for (int i = 0; i < ranges.length(); i += 2) {
      for (int c = ranges.charAt(i); c <= ranges.charAt(i + 1); c++) {
        flags[c - FIRST] |= flag;
      }
    }
  }

  private static boolean contains(String ranges, char c) {
    for (int i = 0; i < ranges.length(); i += 2) {
      if (c >= ranges.charAt(i) && c <= ranges.charAt(i + 1)) {
        return true;
      }
    }
    return false;
  }
}
