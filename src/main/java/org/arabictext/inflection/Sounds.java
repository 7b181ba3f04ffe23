package org.arabictext.inflection;

/**
 * Words as sequences of sounds, and back as they are written.
 *
 * <p>In the sound form every hamza is a bare ء whatever its seat, a doubled consonant is written
 * twice with a sukun between, and آ is ءَا; paradigms are then plain concatenation. {@link
 * #spell(String)} writes such a sequence by the rules of Arabic orthography: shadda, madda, and the
 * seat of hamza.
 */
final class Sounds {
  static final char FATHA = '\u064e';
  static final char DAMMA = '\u064f';
  static final char KASRA = '\u0650';
  static final char SHADDA = '\u0651';
  static final char SUKUN = '\u0652';
  static final char HAMZA = 'ء';

  private Sounds() {}

  static boolean isMark(char c) {
    return c >= '\u064b' && c <= '\u0652' || c == '\u0670';
  }

  static boolean isVowel(char c) {
    return c >= FATHA && c <= KASRA;
  }

  /** The word's letters without marks. */
  static String bare(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (!isMark(word.charAt(i))) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }

  /** Takes a written, vocalised word apart into sounds. */
  static String expand(String word) {
    StringBuilder out = new StringBuilder(word.length() + 4);
    int i = 0;
    while (i < word.length()) {
      char letter = word.charAt(i++);
      char vowel = 0;
      boolean doubled = false;
      for (; i < word.length() && isMark(word.charAt(i)); i++) {
        if (word.charAt(i) == SHADDA) {
          doubled = true;
        } else {
          vowel = word.charAt(i);
        }
      }
      if (letter == 'آ') {
        out.append("ءَا");
        continue;
      }
      char sound = "أإؤئ".indexOf(letter) >= 0 ? HAMZA : letter;
      out.append(sound);
      if (doubled) {
        out.append(SUKUN).append(sound);
      }
      if (vowel != 0) {
        out.append(vowel);
      }
    }
    return out.toString();
  }

  /** Writes a sequence of sounds as a vocalised word in NFC. */
  static String spell(String sounds) {
    String word = contractHamza(sounds);
    int n = word.length();
    StringBuilder out = new StringBuilder(n);
    int i = 0;
    while (i < n) {
      char letter = word.charAt(i);
      int next = i + 1;
      char vowel = next < n && isMark(word.charAt(next)) ? word.charAt(next++) : 0;
      boolean doubled = vowel == SUKUN && next < n && word.charAt(next) == letter;
      if (doubled) {
        i = next;
        next++;
        vowel = next < n && isMark(word.charAt(next)) ? word.charAt(next++) : 0;
      }
      if (letter == HAMZA) {
        next += HamzaSeat.write(word, i, vowel, doubled, out);
      } else {
        out.append(letter);
        appendMarks(letter, vowel, doubled, next == n, out);
      }
      i = next;
    }
    return out.toString();
  }

  private static void appendMarks(
      char letter, char vowel, boolean doubled, boolean last, StringBuilder out) {
    boolean silent = vowel == SUKUN && (last || isLong(letter, out));
    if (vowel != 0 && !silent) {
      out.append(vowel);
    }
    if (doubled) {
      out.append(SHADDA);
    }
  }

  /** Whether the و or ي just written only lengthens the vowel before it. */
  private static boolean isLong(char letter, StringBuilder out) {
    char before = out.length() < 2 ? 0 : out.charAt(out.length() - 2);
    return letter == 'و' && before == DAMMA || letter == 'ي' && before == KASRA;
  }

  /** Two hamzas at a word's start give one with a long vowel: ءَءْ is آ, ءُءْ أُو, ءِءْ إِي. */
  private static String contractHamza(String s) {
    if (s.length() > 3
        && s.charAt(0) == HAMZA
        && s.charAt(2) == HAMZA
        && s.charAt(3) == SUKUN
        && isVowel(s.charAt(1))) {
      char vowel = s.charAt(1);
      char lengthening = vowel == FATHA ? 'ا' : vowel == DAMMA ? 'و' : 'ي';
      return "" + HAMZA + vowel + lengthening + s.substring(4);
    }
    return s;
  }
}
