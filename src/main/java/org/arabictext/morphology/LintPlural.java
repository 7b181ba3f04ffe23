package org.arabictext.morphology;

import java.util.List;
import java.util.Set;

/** Whether a broken plural has a plural's pattern, and one that suits its singular's. */
final class LintPlural {
  /** The patterns: C a consonant, D a doubled one, A I U long vowels, h for ة: كُتُب is CuCuC. */
  private static final Set<String> KNOWN =
      Set.of(
          ("CACAC CACah CACiCah CIC CICAC CICah CUC CUCAC CaCAC CaCACA CaCACD CaCACDah "
                  + "CaCACI CaCACIC CaCACah CaCACiC CaCACiCah CaCACiD CaCAD CaCAh CaCC CaCCA CaCCAC "
                  + "CaCCAh CaCCI CaCCIC CaCCiCAC CaCCiCah CaCCuC CaCCuD CaCIC CaCIDah CaCUCah CaCaC "
                  + "CaCaCah CaCaDah CaCiDAC CaCiDah CaCuC CaCuD CaD CaDAC CaDACah CiCA CiCAC "
                  + "CiCACah CiCC CiCCAC CiCCah CiCIC CiCUC CiCUCah CiCaC CiCaCah CiCiC CiCiD CiCuC "
                  + "CiD CuCA CuCAC CuCACA CuCACah CuCAh CuCC CuCCAC CuCI CuCIC CuCUC CuCUCah CuCaC "
                  + "CuCaCAC CuCaCah CuCiC CuCiD CuCuC CuD CuDA CuDAC CuDaC")
              .split(" "));

  private LintPlural() {}

  static String fault(String plural, String singular) {
    String shape = shape(plural);
    String of = shape(singular);
    if (isSound(plural, shape) || isCollective(plural, singular)) {
      return "";
    }
    if (!KNOWN.contains(shape)) {
      return "plural '" + plural + "' has no plural's pattern (" + shape + ")";
    }
    return suits(shape, of)
        ? ""
        : "plural '" + plural + "' (" + shape + ") does not suit '" + singular + "' (" + of + ")";
  }

  private static boolean isSound(String plural, String shape) {
    return plural.endsWith("آت")
        || plural.endsWith("ات") && shape.endsWith("AC") && shape.length() > 5
        || plural.endsWith("ُون") && shape.length() > 4
        || plural.endsWith("َوْن");
  }

  /** بَحَّار and بَحَّارَة, بَقَرَة and بَقَر, عَرَبِيّ and عَرَب, مُعْتَزِلِيّ and مُعْتَزِلَة. */
  private static boolean isCollective(String plural, String singular) {
    String many = LintLetters.bare(plural);
    String one = LintLetters.bare(singular);
    return many.equals(one + 'ة')
        || one.equals(many + 'ة')
        || one.endsWith("ي") && many.equals(one.substring(0, one.length() - 1) + 'ة')
        || singular.startsWith(plural) && singular.endsWith("ِيّ");
  }

  private static boolean suits(String plural, String singular) {
    boolean feminine = singular.endsWith("h");
    String base = feminine ? singular.substring(0, singular.length() - 1) : singular;
    int consonants = 0;
    boolean hasLong = false;
    for (int i = 0; i < base.length(); i++) {
      char c = base.charAt(i);
      consonants += c == 'C' ? 1 : c == 'D' ? 2 : 0;
      hasLong |= "AIU".indexOf(c) >= 0;
    }
    return switch (plural) {
      case "CaCACiC", "CaCACI", "CaCACiCah" -> consonants >= 4 || hasLong || feminine;
      case "CaCACIC" -> consonants >= 4 || hasLong;
      case "CuDAC", "CuDaC" -> isAgent(base);
      case "CaCaCah" -> base.startsWith("CA") || base.startsWith("CaC");
      case "CaCCiCah", "CaCiDah" -> consonants <= 4;
      default -> true;
    };
  }

  /** فَاعِل and what shares its plurals: خَدِيج, أَعْزَب, خِلّ. */
  private static boolean isAgent(String base) {
    return base.startsWith("CA")
        || base.startsWith("CaCC")
        || base.equals("CaCIC")
        || base.endsWith("D");
  }

  /** The pattern of a word, as above. */
  static String shape(String word) {
    List<LintLetters.Letter> letters = LintLetters.of(word);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.size(); i++) {
      LintLetters.Letter letter = letters.get(i);
      char base = letter.base();
      if (i > 0 && letter.isBare() && lengthens(base, out)) {
        out.setCharAt(out.length() - 1, base == 'و' ? 'U' : base == 'ي' ? 'I' : 'A');
      } else if (base == 'ة') {
        out.append('h');
      } else if (base == 'آ') {
        out.append("CA");
      } else {
        out.append(letter.doubled() ? 'D' : 'C').append(vowel(letter.vowel()));
      }
    }
    return out.toString();
  }

  private static boolean lengthens(char base, StringBuilder out) {
    char before = out.charAt(out.length() - 1);
    return switch (base) {
      case 'ا', 'ى' -> before == 'a';
      case 'و' -> before == 'u';
      case 'ي' -> before == 'i';
      default -> false;
    };
  }

  private static String vowel(char mark) {
    return switch (mark) {
      case '\u064e' -> "a";
      case '\u064f' -> "u";
      case '\u0650' -> "i";
      default -> "";
    };
  }
}
