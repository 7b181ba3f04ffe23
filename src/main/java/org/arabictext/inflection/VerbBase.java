package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SUKUN;

import java.util.List;

/**
 * What endings are joined to in one tense and voice of a verb, in sounds.
 *
 * @param full the stem before an ending that starts with a vowel
 * @param open the stem before an ending that starts with a consonant
 * @param jussives the stems of the jussive without ending
 * @param weak for verbs with a weak last radical the vowel after {@code full}: a, i or u; else 0
 * @param radical the weak radical where it is heard: و or ي
 * @param last the letter an open word ends in where the vowel is a: ى or ا
 */
record VerbBase(
    String full, String open, List<String> jussives, char weak, char radical, char last) {

  static VerbBase sound(String stem) {
    return new VerbBase(stem, stem, List.of(stem), (char) 0, (char) 0, (char) 0);
  }

  static VerbBase hollow(String full, String open) {
    return new VerbBase(full, open, List.of(open), (char) 0, (char) 0, (char) 0);
  }

  static VerbBase doubled(String full, String open) {
    return new VerbBase(full, open, List.of(full, open), (char) 0, (char) 0, (char) 0);
  }

  static VerbBase weak(String stem, char vowel, char radical, char last) {
    return new VerbBase(stem, stem, List.of(stem + mark(vowel)), vowel, radical, last);
  }

  /** The stem joined to an ending of the sound verb. */
  String join(String suffix) {
    if (weak == 0) {
      return suffix.isEmpty() || suffix.charAt(0) == SUKUN ? open + suffix : full + suffix;
    }
    char first = suffix.charAt(0);
    String rest = suffix.substring(1);
    char letter = rest.isEmpty() ? 0 : rest.charAt(0);
    if (first == SUKUN) {
      return weak == 'a' ? full + FATHA + radical + SUKUN + rest : full + lengthened() + rest;
    }
    if (letter == 'و' || letter == 'ي') {
      return weakBeforeLong(first, rest);
    }
    if (letter == 'ت' && weak == 'a') {
      return full + suffix;
    }
    return full + mark(weak) + (weak == 'u' ? 'و' : weak == 'i' ? 'ي' : radical) + suffix;
  }

  /** ـُوا, ـُونَ, ـِينَ, ـِي swallow the weak radical; after a they become diphthongs. */
  private String weakBeforeLong(char first, String rest) {
    if (weak == 'a') {
      return full + FATHA + rest.charAt(0) + SUKUN + rest.substring(1);
    }
    return full + first + rest;
  }

  private String lengthened() {
    return weak == 'u' ? DAMMA + "و" : KASRA + "ي";
  }

  /** The word without ending, as it stands in the perfect (he) or the imperfect. */
  String bare(boolean perfect) {
    if (weak == 0) {
      return full + FATHA;
    }
    if (weak == 'a') {
      return full + FATHA + last;
    }
    return full + lengthened() + (perfect ? String.valueOf(FATHA) : "");
  }

  /** The word without ending before a pronoun. */
  String beforePronoun(boolean perfect) {
    return weak == 'a' ? full + FATHA + 'ا' : bare(perfect);
  }

  static char mark(char vowel) {
    return vowel == 'u' ? DAMMA : vowel == 'i' ? KASRA : FATHA;
  }
}
