package org.arabictext.normalize;

import java.util.Arrays;
import org.arabictext.script.ArabicLetters;

/**
 * The normalised text as it grows, and the rules that look at its last characters. Each rule is a
 * function of what has been written and the next character, so a text that came out of here goes
 * through unchanged.
 */
final class Output {
  private static final int NONE = -1;

  /** The letter under a combining mark is looked for below at most so many other marks. */
  private static final int MOST_MARKS = 8;

  /** One-letter particles and prefixes that can stand before a letter that is three times there. */
  private static final String PROCLITICS = "وفلساأ";

  private final RuleTable table;
  private final boolean elongation;
  private final boolean whiteSpace;
  private final boolean seat;
  private final boolean quranic;
  private final char hamzaOnWaw;

  char[] chars = {};
  int[] origins = {};
  int length;
  boolean aligning;

  /** The length at which the last character still depends on the next one, else {@link #NONE}. */
  private int open;

  /** What the last character is then: a kind of {@link RuleTable}. */
  private int openKind;

  /** The length at which more of the last letter is elongation, else {@link #NONE}. */
  private int elongated;

  Output(RuleTable table) {
    this.table = table;
    this.elongation = table.has(Rule.ELONGATION);
    this.whiteSpace = table.has(Rule.WHITE_SPACE);
    this.seat = table.has(Rule.HAMZA_SEAT);
    this.quranic = table.has(Rule.QURANIC_SPELLING);
    this.hamzaOnWaw = table.has(Rule.HAMZA_CARRIERS) ? 'و' : 'ؤ';
  }

  void clear() {
    length = 0;
    open = NONE;
    elongated = NONE;
  }

  /** Makes room for so many characters in all, and more, so that growing costs linear time. */
  void reserve(int capacity) {
    if (chars.length < capacity) {
      chars = Arrays.copyOf(chars, Math.max(capacity, chars.length + (chars.length >> 1)));
    }
    if (aligning && origins.length < chars.length) {
      origins = Arrays.copyOf(origins, chars.length);
    }
  }

  /** Whether nothing waits for the next character. */
  boolean isClosed() {
    return length != open && length != elongated;
  }

  /** Says that the last character depends on the next one. */
  void open(int kind) {
    open = length;
    openKind = kind;
  }

  void write(char c, int origin) {
    if (length == open && close(c, origin)) {
      return;
    }
    put(c, origin);
  }

  /** Applies the rule for which the last character waited; says whether it took the next one. */
  private boolean close(char next, int origin) {
    switch (openKind) {
      case RuleTable.LINE:
        return next == ' ' || next == '\n';
      case RuleTable.HAMZA:
        if (next == 'ا' && quranic && isMaddah()) {
          replaceLast('ا');
          return true;
        }
        if (!isWordStart(length - 1)) {
          seat(next);
        }
        return false;
      case RuleTable.HAMZA_ON_YEH:
        seat(next);
        return false;
      default:
        if (isWordPart(next)) {
          put(' ', origin);
        }
        return false;
    }
  }

  /** Before waw, hamza sits on waw, unless it would become the waw that another hamza waits for. */
  private void seat(char next) {
    if (next == 'و' && seat && (length < 2 || chars[length - 2] != 'ء')) {
      replaceLast(hamzaOnWaw);
    }
  }

  /**
   * Whether the hamza written last, before alef, is the Quran's spelling of what is alef with
   * maddah today. Today's spelling has hamza alone before alef only after a long vowel or a letter
   * that does not join (جزءان, قراءات), but not after reh, for the sake of قرءان.
   */
  private boolean isMaddah() {
    int at = length - 1;
    if (isWordStart(at)) {
      return true;
    }
    char before = chars[at - 1];
    if (before == 'و') {
      return isWordStart(at - 1);
    }
    boolean yeh = before == 'ي' || before == 'ى' || before == 'ئ';
    return before == 'ر' || (ArabicLetters.joinsNext(before) && !yeh);
  }

  private void put(char c, int origin) {
    if (length > 0 && chars[length - 1] == c && isRepeated(c)) {
      return;
    }
    chars[length] = c;
    if (aligning) {
      origins[length] = origin;
    }
    length++;
  }

  /** Removes the last character and writes another that begins where it began. */
  void replaceLast(char c) {
    length--;
    elongated = NONE;
    open = NONE;
    put(c, aligning ? origins[length] : 0);
  }

  /** Whether a character equal to the last one is to be left out; may shorten a run to one. */
  private boolean isRepeated(char c) {
    if (c == ' ') {
      return whiteSpace;
    }
    if (!elongation || !ArabicLetters.isLetter(c)) {
      return false;
    }
    if (length == elongated) {
      return true;
    }
    int first = length - 1;
    while (first > 0 && first > length - 3 && chars[first - 1] == c) {
      first--;
    }
    int run = length - first;
    if (run == 1 || (run == 2 && canBeThree(c, first))) {
      return false;
    }
    length = first + 1;
    elongated = length;
    open = NONE;
    return true;
  }

  private boolean canBeThree(char c, int first) {
    if (c != 'و' && c != 'ب' && c != 'ت') {
      return false;
    }
    boolean proclitic = c != 'و' && first > 0 && PROCLITICS.indexOf(chars[first - 1]) >= 0;
    return isWordStart(first) || (proclitic && isWordStart(first - 1));
  }

  /**
   * Combines a mark with the letter it sits on, if together they are one character.
   *
   * @return whether they are
   */
  boolean combine(char mark) {
    int base = length - 1;
    while (base > 0 && length - base <= MOST_MARKS && ArabicLetters.isMark(chars[base])) {
      base--;
    }
    char composite = base < 0 ? 0 : CharacterClasses.composite(chars[base], mark);
    if (composite == 0) {
      return false;
    }
    int cell = table.cells()[composite];
    int marks = length - base - 1;
    length = base + 1;
    replaceLast((char) cell);
    if (marks > 0) {
      System.arraycopy(chars, base + 1, chars, length, marks);
      if (aligning) {
        System.arraycopy(origins, base + 1, origins, length, marks);
      }
      length += marks;
    } else if (RuleTable.kind(cell) == RuleTable.HAMZA_ON_YEH) {
      open(RuleTable.HAMZA_ON_YEH);
    }
    return true;
  }

  /**
   * Whether characters that were written without a look at each other hold something to be folded:
   * two spaces, or three of one letter.
   */
  boolean needsFolding(int from, int to) {
    return (elongation && hasThree(from, to)) || (whiteSpace && hasTwoSpaces(from, to));
  }

  /** Of three equal characters two are at an even index and the next: every second pair will do. */
  private boolean hasThree(int from, int to) {
    char[] written = chars;
    int last = Math.min(to, written.length) - 1;
    for (int k = Math.max(0, from - 2) & -2; k < last; k += 2) {
      if (written[k] == written[k + 1] && isOfThree(k, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the pair at an index has a third beside it, at least one of them new. */
  private boolean isOfThree(int k, int from, int to) {
    char c = chars[k];
    boolean before = k > 0 && k + 1 >= from && c == chars[k - 1];
    boolean after = k + 2 < to && k + 2 >= from && c == chars[k + 2];
    return (before || after) && ArabicLetters.isLetter(c);
  }

  private boolean hasTwoSpaces(int from, int to) {
    char[] written = chars;
    int end = Math.min(to, written.length);
    for (int k = Math.max(1, from); k < end; k++) {
      if (written[k] == ' ' && written[k - 1] == ' ') {
        return true;
      }
    }
    return false;
  }

  boolean endsWith(char c) {
    return length > 0 && chars[length - 1] == c;
  }

  /** Whether the last character belongs to a word. */
  boolean endsInWord() {
    return length > 0 && isWordPart(chars[length - 1]);
  }

  /** Whether the last character can be followed by a zero-width joiner: part of an emoji. */
  boolean endsInEmoji() {
    return endsWith('\uFE0F') || (length > 0 && Character.isLowSurrogate(chars[length - 1]));
  }

  private boolean isWordStart(int at) {
    return at == 0 || !isWordPart(chars[at - 1]);
  }

  private static boolean isWordPart(char c) {
    return ArabicLetters.isLetter(c)
        || ArabicLetters.isMark(c)
        || c == ArabicLetters.TATWEEL
        || Character.isLetterOrDigit(c);
  }
}
