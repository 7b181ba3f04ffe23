package org.arabictext.morphology;

import java.util.ArrayList;
import java.util.List;

/** A vocalised word as a list of letters with their marks, and whether the marks are complete. */
final class LintLetters {
  private static final char FATHA = '\u064e';
  private static final char DAMMA = '\u064f';
  private static final char KASRA = '\u0650';
  private static final char SHADDA = '\u0651';
  private static final char SUKUN = '\u0652';
  private static final char DAGGER = '\u0670';

  private LintLetters() {}

  /** A letter; the vowel is 0 where there is none. */
  record Letter(char base, char vowel, boolean doubled) {
    boolean isBare() {
      return vowel == 0 && !doubled;
    }
  }

  static List<Letter> of(String word) {
    List<Letter> out = new ArrayList<>();
    for (int i = 0; i < word.length(); ) {
      char base = word.charAt(i++);
      char vowel = 0;
      boolean doubled = false;
      for (; i < word.length() && isMark(word.charAt(i)); i++) {
        if (word.charAt(i) == SHADDA) {
          doubled = true;
        } else {
          vowel = word.charAt(i);
        }
      }
      out.add(new Letter(base, vowel, doubled));
    }
    return out;
  }

  static boolean isMark(char c) {
    return c >= '\u064b' && c <= SUKUN || c == DAGGER;
  }

  static String bare(String word) {
    StringBuilder out = new StringBuilder();
    for (Letter letter : of(word)) {
      out.append(letter.base());
    }
    return out.toString();
  }

  /**
   * What is wrong with the marks of a word.
   *
   * @param word the word
   * @param verb whether it ends in the vowel of the perfect
   * @return the reason, or the empty string
   */
  static String fault(String word, boolean verb) {
    List<Letter> letters = of(word);
    int n = letters.size();
    for (int i = 0; i < n; i++) {
      String fault = fault(letters, i);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    Letter last = letters.get(n - 1);
    boolean weak = "اىي".indexOf(last.base()) >= 0 && last.isBare();
    if (verb ? last.vowel() != FATHA && !weak : last.vowel() != 0) {
      return verb ? "does not end in the vowel of the perfect" : "ends in a case vowel";
    }
    return "";
  }

  private static String fault(List<Letter> letters, int i) {
    Letter letter = letters.get(i);
    boolean last = i == letters.size() - 1;
    char before = i == 0 ? 0 : letters.get(i - 1).vowel();
    switch (letter.base()) {
      case 'ا':
        if (i == 0) {
          return letter.vowel() == 0 ? "has no vowel on the first alef" : "";
        }
        boolean article = !last && letters.get(i + 1).base() == 'ل'; // عَبْدُاللَّه in one word
        boolean good = before == FATHA || article;
        return letter.isBare() && good ? "" : "has an alef without a before it";
      case 'آ':
        return letter.isBare() ? "" : "has a mark on آ";
      case 'ى':
        return letter.isBare() && last && before == FATHA ? "" : "has ى in a wrong place";
      case 'ة':
        boolean open = i > 0 && (before == FATHA || isAlef(letters.get(i - 1)));
        return last && open ? "" : "has ة in a wrong place";
      case 'إ':
        return letter.vowel() == KASRA ? "" : "has إ without kasra";
      default:
        break;
    }
    if (i == 0 && (letter.vowel() == SUKUN || letter.doubled())) {
      return "begins without a vowel";
    }
    if (letter.vowel() >= '\u064b' && letter.vowel() <= '\u064d') {
      return "has tanween";
    }
    boolean longVowel =
        letter.isBare()
            && (letter.base() == 'و' && before == DAMMA || letter.base() == 'ي' && before == KASRA);
    if (letter.doubled() && letter.vowel() == SUKUN) {
      return "has shadda with sukun";
    }
    boolean assimilated = letter.base() == 'ل' && !last && letters.get(i + 1).doubled();
    boolean compound = // عَبْدالله in one word, the case of its first part left open
        i > 0
            && i + 2 < letters.size()
            && letters.get(i + 1).base() == 'ا'
            && letters.get(i + 2).base() == 'ل';
    boolean article = // the ل of that name
        letter.base() == 'ل'
            && i > 1
            && isAlef(letters.get(i - 1))
            && letters.get(i - 2).vowel() == 0;
    boolean silent = assimilated || compound || article;
    return last || longVowel || silent || letter.vowel() != 0
        ? ""
        : "has " + letter.base() + " without vowel or sukun";
  }

  private static boolean isAlef(Letter letter) {
    return letter.base() == 'ا' || letter.base() == 'آ';
  }
}
