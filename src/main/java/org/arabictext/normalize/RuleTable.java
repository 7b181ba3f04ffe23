package org.arabictext.normalize;

import java.util.Arrays;
import java.util.Set;
import org.arabictext.script.ArabicDigits;
import org.arabictext.script.ArabicLetters;
import org.arabictext.script.PresentationForms;

/**
 * What a set of rules does with each code unit, as a two-level table of cells.
 *
 * <p>A cell is an {@code int}. Its low half is what has to be added to the code unit to get the
 * result. The high half is {@link #KEEP} (one character comes out), {@link #DROP} (none does), or
 * greater: then the code unit needs its surroundings, and the high half says in which way.
 */
final class RuleTable {
  static final int DROP = 0;
  static final int KEEP = 1;

  /** Several letters: a ligature or a word. */
  static final int SEQUENCE = 2;

  /** Several words. */
  static final int PHRASE = 3;

  /** Maddah or hamza that may combine with the letter before it. */
  static final int COMBINING = 4;

  /** A yeh without dots at the end of a word. */
  static final int YEH = 5;

  /** The letter hamza. */
  static final int HAMZA = 6;

  /** Hamza on yeh. */
  static final int HAMZA_ON_YEH = 7;

  /** A line break. */
  static final int LINE = 8;

  /** The zero-width joiner. */
  static final int JOINER = 9;

  /** The least cell that is neither kept nor dropped. */
  static final int CONTEXT = SEQUENCE << 16;

  private static final int PAGE = 256;

  /** Pages with at least one code unit that some rule changes; the others share page 0. */
  private static final int[] PAGES = {
    0x00, 0x03, 0x06, 0x08, 0x16, 0x18, 0x20, 0x30, 0xFB, 0xFC, 0xFD, 0xFE
  };

  private final Set<Rule> rules;
  private final int[] index = new int[PAGE];
  private final int[] cells = new int[PAGE * (1 + PAGES.length)];

  RuleTable(Set<Rule> rules) {
    this.rules = rules;
    Arrays.fill(cells, KEEP << 16);
    for (int i = 0; i < PAGES.length; i++) {
      index[PAGES[i]] = PAGE * (i + 1);
      for (int low = 0; low < PAGE; low++) {
        cells[PAGE * (i + 1) + low] = compute((char) (PAGES[i] << 8 | low));
      }
    }
  }

  int[] index() {
    return index;
  }

  int[] cells() {
    return cells;
  }

  int cell(char c) {
    return cells[index[c >> 8] + (c & 0xFF)];
  }

  boolean has(Rule rule) {
    return rules.contains(rule);
  }

  private int compute(char c) {
    if (!has(Rule.ENCODING) || c < '\uFB50') {
      return letter(c, c);
    }
    String letters = PresentationForms.decompose(c);
    switch (letters.length()) {
      case 0:
        return DROP;
      case 1:
        return letter(c, letters.charAt(0));
      default:
        return (PresentationForms.isPhrase(c) ? PHRASE : SEQUENCE) << 16;
    }
  }

  /** The cell of a code unit that stands for a letter of the basic blocks, or for itself. */
  private int letter(char c, char letter) {
    char folded = fold(letter);
    int kind = kind(folded);
    return kind == DROP ? DROP : kind << 16 | (folded - c & 0xFFFF);
  }

  /** The rules that put one character in place of one. */
  private char fold(char letter) {
    char c = has(Rule.KEYBOARD_LETTERS) ? CharacterClasses.keyboardLetter(letter) : letter;
    if (has(Rule.ALEF) && CharacterClasses.isAlef(c) || has(Rule.ALEF_BASIC) && isBasicAlef(c)) {
      return 'ا';
    }
    if ((c == 'ى' || c == CharacterClasses.FARSI_YEH && has(Rule.KEYBOARD_LETTERS))
        && has(Rule.ALEF_MAKSURA)) {
      return 'ي';
    }
    if (c == 'ة' && has(Rule.TEH_MARBUTA)) {
      return 'ه';
    }
    if (c == 'ؤ' && has(Rule.HAMZA_CARRIERS)) {
      return 'و';
    }
    if (has(Rule.DIGITS)) {
      c = ArabicDigits.toAscii(c);
    }
    if (has(Rule.PUNCTUATION)) {
      c = CharacterClasses.asciiPunctuation(c);
    }
    if (has(Rule.WHITE_SPACE)) {
      c = CharacterClasses.plainSpace(c);
    }
    return c;
  }

  private static boolean isBasicAlef(char c) {
    return c == 'آ' || c == 'أ' || c == 'إ';
  }

  private int kind(char c) {
    if (ArabicLetters.isMark(c) || CharacterClasses.isAnnotation(c)) {
      return mark(c);
    }
    switch (c) {
      case ArabicLetters.TATWEEL:
        return has(Rule.TATWEEL) ? DROP : KEEP;
      case 'ۥ':
      case 'ۦ':
        return has(Rule.QURANIC_SPELLING) ? DROP : KEEP;
      case 'ء':
        return has(Rule.QURANIC_SPELLING) || has(Rule.HAMZA_SEAT) ? HAMZA : KEEP;
      case 'ئ':
        return has(Rule.HAMZA_CARRIERS) || has(Rule.HAMZA_SEAT) ? HAMZA_ON_YEH : KEEP;
      case CharacterClasses.FARSI_YEH:
        return has(Rule.KEYBOARD_LETTERS) ? YEH : KEEP;
      case '\n':
        return has(Rule.WHITE_SPACE) ? LINE : KEEP;
      case CharacterClasses.JOINER:
        return has(Rule.INVISIBLE) ? JOINER : KEEP;
      default:
        return has(Rule.INVISIBLE) && CharacterClasses.isInvisible(c) ? DROP : KEEP;
    }
  }

  private int mark(char c) {
    if (has(Rule.ENCODING) && c >= '\u0653' && c <= '\u0655') {
      return COMBINING;
    }
    return dropsMark(c) ? DROP : KEEP;
  }

  boolean dropsMark(char c) {
    return has(Rule.DIACRITICS)
        || (has(Rule.DIACRITICS_KEEP_SHADDA) && c != ArabicLetters.SHADDA)
        || (has(Rule.DIACRITICS_BASIC) && c >= '\u064B' && c <= '\u0652');
  }
}
