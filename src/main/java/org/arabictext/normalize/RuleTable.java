package org.arabictext.normalize;

import java.util.Set;
import org.arabictext.script.ArabicDigits;
import org.arabictext.script.ArabicLetters;
import org.arabictext.script.PresentationForms;

/**
 * What a set of rules does with each code unit, as one table of cells.
 *
 * <p>A cell is an {@code int}. Its low half is the character that comes out, its high half says
 * how: a kind. The small kinds are bits, so that the cells of several code units can be tested at
 * once.
 */
final class RuleTable {
  /** One character comes out. */
  static final int KEEP = 0;

  /** Nothing comes out; the low half is the code unit itself. */
  static final int DROP = 1;

  /** The letter hamza, which matters if alef or waw follows. */
  static final int HAMZA = 2;

  /** Hamza on yeh, which matters if waw follows. */
  static final int HAMZA_ON_YEH = 4;

  /** Several letters: a ligature or a word. The least kind that cannot be passed over. */
  static final int SEQUENCE = 8;

  /** Several words. */
  static final int PHRASE = 9;

  /** Maddah or hamza that may combine with the letter before it. */
  static final int COMBINING = 10;

  /** A yeh without dots at the end of a word. */
  static final int YEH = 11;

  /** A line break. */
  static final int LINE = 12;

  /** The zero-width joiner. */
  static final int JOINER = 13;

  /** The first and last of the code units that no rule touches. */
  private static final int FIRST_FREE = 0x3100;

  private static final int LAST_FREE = 0xFAFF;

  private final Set<Rule> rules;
  private final int[] cells = new int[0x10000];

  RuleTable(Set<Rule> rules) {
    this.rules = rules;
    for (int c = 0; c < cells.length; c++) {
      boolean free = c >= FIRST_FREE && c <= LAST_FREE;
      cells[c] = free ? c : compute((char) c);
    }
  }

  /** One cell for each code unit. */
  int[] cells() {
    return cells;
  }

  /** Whether a text plainly stays as it is; if not, it may still do so. */
  boolean leaves(String text) {
    int last = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (cells[c] != c || c == last) {
        return false;
      }
      last = c;
    }
    return true;
  }

  static int kind(int cell) {
    return cell >>> 16;
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
        return DROP << 16 | c;
      case 1:
        return letter(c, letters.charAt(0));
      default:
        return (PresentationForms.isPhrase(c) ? PHRASE : SEQUENCE) << 16 | c;
    }
  }

  /** The cell of a code unit that stands for a letter of the basic blocks, or for itself. */
  private int letter(char c, char letter) {
    char folded = fold(letter);
    int kind = kindOf(folded);
    if (folded == 'ئ' && has(Rule.HAMZA_CARRIERS)) {
      folded = 'ي';
    }
    return kind << 16 | (kind == DROP ? c : folded);
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

  private int kindOf(char c) {
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
