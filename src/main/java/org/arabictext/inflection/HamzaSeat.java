package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SHADDA;
import static org.arabictext.inflection.Sounds.SUKUN;

/**
 * The seat of hamza by the rules of modern orthography: the strongest of its own vowel and the one
 * before it decides, kasra before damma before fatha before sukun; after a long vowel and at the
 * end of a word the seat is the line; hamza with a long ā is madda.
 */
final class HamzaSeat {
  private static final char LONG_A = 'ا';
  private static final char LONG_U = 'و';
  private static final char LONG_I = 'ي';

  /** The root يئس keeps its alef after ي: يَيْأَسُ, اِسْتَيْأَسَ, while هَيْئَة has none. */
  private static final String DESPAIR = "ي" + SUKUN + "ءَس";

  /** The twin is written with an alef, against the rule that مُرُوءَة follows. */
  private static final String TWIN = "تَو" + SUKUN + "ءَم";

  private HamzaSeat() {}

  /**
   * Appends the hamza at {@code at} with its marks.
   *
   * @return how many characters after it and its vowel were used up: 1 if an alef became a madda
   */
  static int write(String word, int at, char vowel, boolean doubled, StringBuilder out) {
    int next = at + (vowel == 0 ? 1 : 2);
    boolean last = next >= word.length();
    boolean longA = vowel == FATHA && !last && word.charAt(next) == 'ا';
    int before = doubled ? at - 2 : at;
    char seat = seat(word, before, vowel, last, longA);
    if (longA && seat == 'أ' && !doubled) {
      out.append('آ');
      return 1;
    }
    out.append(seat);
    if (vowel != 0 && !(vowel == SUKUN && last)) {
      out.append(vowel);
    }
    if (doubled) {
      out.append(SHADDA);
    }
    return 0;
  }

  private static char seat(String word, int at, char vowel, boolean last, boolean longA) {
    if (at <= 0) {
      return vowel == KASRA ? 'إ' : 'أ';
    }
    char before = before(word, at);
    if (last) {
      return before == KASRA ? 'ئ' : before == DAMMA ? 'ؤ' : before == FATHA ? 'أ' : 'ء';
    }
    if (vowel == FATHA && (word.startsWith(DESPAIR, at - 2) || word.startsWith(TWIN, at - 4))) {
      return 'أ';
    }
    if (before == LONG_I || before == KASRA || vowel == KASRA) {
      return 'ئ';
    }
    if (before == LONG_U) {
      return 'ء';
    }
    if (before == LONG_A) {
      return vowel == DAMMA ? 'ؤ' : 'ء';
    }
    return vowel == DAMMA || before == DAMMA ? 'ؤ' : 'أ';
  }

  /** The vowel before the hamza, or the letter of a long vowel or diphthong. */
  private static char before(String word, int at) {
    char c = word.charAt(at - 1);
    char c2 = at > 1 ? word.charAt(at - 2) : 0;
    if (c == 'ا') {
      return LONG_A;
    }
    if (c == 'ي' || c == SUKUN && c2 == 'ي') {
      return LONG_I;
    }
    if (c == 'و' || c == SUKUN && c2 == 'و') {
      return LONG_U;
    }
    return c;
  }
}
