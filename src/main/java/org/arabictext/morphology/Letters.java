package org.arabictext.morphology;

/**
 * A word's letters, folded for search and packed, with what the folding forgot. Five bits hold a
 * letter: alef in all its spellings is one letter, so is hamza on the line, waw or yeh, so are ي
 * and ى, ه and ة; two more bits a letter remember which spelling it was. Marks, tatweel and joiners
 * are left out. Mutable; one for each thread.
 */
final class Letters {
  /** Letters that fit in one packed key. */
  static final int PACKED = 12;

  /** Longer words are not looked up. */
  static final int MAX = 30;

  static final int ALEF = 1;
  static final int HAMZA = 29;
  static final int HEH = 26;
  static final int YEH = 28;
  static final int WAW = 27;

  private static final String ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهويء";
  private static final byte NONE = -1;
  private static final byte SKIPPED = -2;
  private static final byte MARK = -3;

  /** Code in the low five bits, spelling in the next two; from U+0600 on. */
  private static final byte[] TABLE = table();

  /** The folded letters of the word, five bits each, the first lowest; valid up to 12 letters. */
  long key;

  /** The number of letters. */
  int count;

  /** Whether every character is an Arabic letter, mark, tatweel or joiner. */
  boolean arabic;

  /** Whether the word carries vowel marks. */
  boolean marked;

  final byte[] codes = new byte[MAX];
  final byte[] spellings = new byte[MAX];

  /** The marks on each letter, a bit each; see {@link Marks#bit}. */
  final byte[] marks = new byte[MAX];

  /** Where each letter stands, in UTF-16 units from the word's start. */
  final int[] offsets = new int[MAX];

  /** The readings found for the word. */
  final Candidates candidates = new Candidates();

  /** Room for the suffixes of every length. */
  final Affix[][] suffixes = new Affix[AffixTable.MAX + 1][];

  /** Room for the characters of a string. */
  private char[] room = new char[MAX];

  /** The length of the word in UTF-16 units. */
  int length;

  private static byte[] table() {
    byte[] t = new byte[0x100];
    java.util.Arrays.fill(t, NONE);
    for (int i = 0; i < ALPHABET.length(); i++) {
      t[ALPHABET.charAt(i) - 0x600] = (byte) (i + 1);
    }
    set(t, "أإآ", ALEF);
    set(t, "ؤئ", HAMZA);
    set(t, "ى", YEH);
    set(t, "ة", HEH);
    same(t, "ٱ", 'ا');
    same(t, "پ", 'ب');
    same(t, "چ", 'ج');
    same(t, "ژ", 'ز');
    same(t, "ڤ", 'ف');
    same(t, "گک", 'ك');
    same(t, "یې", 'ي');
    same(t, "ھہە", 'ه');
    for (int c = 0x64b; c <= 0x65f; c++) {
      t[c - 0x600] = MARK;
    }
    t[0x70] = MARK;
    for (int c = 0x610; c <= 0x61a; c++) {
      t[c - 0x600] = SKIPPED;
    }
    for (int c = 0x6d6; c <= 0x6ed; c++) {
      t[c - 0x600] = SKIPPED;
    }
    t['ـ' - 0x600] = SKIPPED;
    return t;
  }

  private static void set(byte[] t, String spellings, int code) {
    for (int i = 0; i < spellings.length(); i++) {
      t[spellings.charAt(i) - 0x600] = (byte) (code | (i + 1) << 5);
    }
  }

  private static void same(byte[] t, String letters, char as) {
    for (int i = 0; i < letters.length(); i++) {
      t[letters.charAt(i) - 0x600] = t[as - 0x600];
    }
  }

  /** The code of a letter with its spelling, or a negative number. */
  static int code(char c) {
    int i = c - 0x600;
    if (i >= 0 && i < 0x100) {
      return TABLE[i];
    }
    return c == '\u200c' || c == '\u200d' || c == '\u200e' || c == '\u200f' ? SKIPPED : NONE;
  }

  /** The letter with a code and a spelling. */
  static char letter(int code, int spelling) {
    if (spelling == 0) {
      return ALPHABET.charAt(code - 1);
    }
    return switch (code) {
      case ALEF -> "أإآ".charAt(spelling - 1);
      case HAMZA -> "ؤئ".charAt(spelling - 1);
      case YEH -> 'ى';
      default -> 'ة';
    };
  }

  /** Reads a word. Returns whether it can be looked up: Arabic, with 1 to {@link #MAX} letters. */
  boolean read(char[] s, int from, int to) {
    long k = 0;
    int n = 0;
    boolean hasMarks = false;
    length = to - from;
    count = 0;
    arabic = false;
    marked = false;
    for (int i = from; i < to; i++) {
      int c = code(s[i]);
      if (c > 0) {
        if (n == MAX) {
          return false;
        }
        if (n < PACKED) {
          k |= (long) (c & 31) << 5 * n;
        }
        codes[n] = (byte) (c & 31);
        spellings[n] = (byte) (c >> 5);
        marks[n] = 0;
        offsets[n++] = i - from;
      } else if (c == MARK) {
        if (n > 0) {
          this.marks[n - 1] |= (byte) Marks.bit(s[i]);
        }
        hasMarks = true;
      } else if (c == NONE) {
        return false;
      }
    }
    key = k;
    count = n;
    arabic = n > 0;
    marked = hasMarks;
    return arabic;
  }

  boolean read(String word) {
    int n = word.length();
    if (room.length < n) {
      room = new char[n];
    }
    word.getChars(0, n, room, 0);
    return read(room, 0, n);
  }

  /** The packed key of the letters {@code from} to {@code to}; at most 12 of them. */
  long key(int from, int to) {
    if (count <= PACKED) {
      int n = to - from;
      return key >>> 5 * from & (1L << 5 * n) - 1;
    }
    long k = 0;
    for (int i = from; i < to; i++) {
      k |= (long) codes[i] << 5 * (i - from);
    }
    return k;
  }

  /** The spellings of the letters {@code from} to {@code to}, two bits each. */
  int spelling(int from, int to) {
    int s = 0;
    for (int i = from; i < to; i++) {
      s |= spellings[i] << 2 * (i - from);
    }
    return s;
  }

  /** Where the letter begins; the end of the word for the letter after the last. */
  int offset(int letter) {
    return letter >= count ? length : letter == 0 ? 0 : offsets[letter];
  }
}
