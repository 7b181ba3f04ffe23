package org.arabictext.script;

/**
 * Romanisation for human readers, a word at a time: the article is set off with a hyphen and not
 * assimilated, hamza at the start of a word is not written, a vowel and the weak letter after it
 * become one long vowel. What the vowel marks do not say is left out.
 */
final class Romanizer implements Scheme {
  private static final String CONSONANTS = "بتثجحخدذرزسشصضطظعغفقكلمنهويپچڤگءأؤئة";

  static final Romanizer ALA_LC =
      new Romanizer(
          "b t th j ḥ kh d dh r z s sh ṣ ḍ ṭ ẓ ʻ gh f q k l m n h w y p ch v g ʼ ʼ ʼ ʼ h", true);

  static final Romanizer ISO_233_2 =
      new Romanizer(
          "b t ṯ ǧ ḥ ẖ d ḏ r z s š ṣ ḍ ṭ ẓ ʿ ġ f q k l m n h w y p č v g ʾ ʾ ʾ ʾ ẗ", false);

  private final String[] latin;
  private final boolean digraphs;

  private Romanizer(String latin, boolean digraphs) {
    this.latin = latin.split(" ");
    this.digraphs = digraphs;
  }

  @Override
  public String toLatin(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length() * 2);
    RomanizedWord word = new RomanizedWord(text);
    int i = 0;
    while (i < text.length()) {
      if (isWordPart(text.charAt(i))) {
        i = word.read(i);
        word(word, out);
      } else {
        out.append(other(text.charAt(i)));
        i++;
      }
    }
    return out.toString();
  }

  static boolean isWordPart(char c) {
    return c == ArabicLetters.TATWEEL || ArabicLetters.isLetter(c) || ArabicLetters.isMark(c);
  }

  private static char other(char c) {
    switch (c) {
      case '،':
        return ',';
      case '؛':
        return ';';
      case '؟':
        return '?';
      default:
        return ArabicDigits.toAscii(c);
    }
  }

  private void word(RomanizedWord word, StringBuilder out) {
    int i = clitics(word, out);
    int start = i;
    for (; i < word.length(); i++) {
      letter(word, i, start, out);
    }
  }

  /** Writes "wa-al-", "bi-al-", "lil-", "al-" and says where the rest begins. */
  private int clitics(RomanizedWord word, StringBuilder out) {
    int i = 0;
    boolean proclitic = word.length() > 4 && "وفبك".indexOf(word.letter(0)) >= 0;
    if (proclitic && isArticle(word, 1)) {
      out.append(consonant(word.letter(0))).append(word.vowel(0)).append('-');
      i = 1;
    }
    if (word.length() - i > 3 && isArticle(word, i)) {
      out.append("al-");
      return i + 2;
    }
    if (word.length() > 3 && word.letter(0) == 'ل' && word.letter(1) == 'ل' && !word.doubled(1)) {
      if (word.vowel(1).isEmpty()) {
        out.append("lil-");
        return 2;
      }
    }
    return i;
  }

  private static boolean isArticle(RomanizedWord word, int i) {
    boolean alef = word.letter(i) == 'ا' || word.letter(i) == 'ٱ';
    return alef && word.letter(i + 1) == 'ل' && word.vowel(i + 1).isEmpty() && !word.doubled(i + 1);
  }

  private void letter(RomanizedWord word, int i, int start, StringBuilder out) {
    char c = word.letter(i);
    String before = i == 0 ? "" : word.vowel(i - 1);
    switch (c) {
      case 'ا':
      case 'ٱ':
        alef(word, i, start, before, out);
        return;
      case 'آ':
        out.append(i == start ? "" : consonant('ء')).append('ā');
        return;
      case 'ى':
        lengthen(before, "a", digraphs || i > 0 ? 'á' : 'ā', out);
        return;
      case 'إ':
        out.append(i == start ? "" : consonant('ء'));
        out.append(word.vowel(i).isEmpty() ? "i" : word.vowel(i));
        return;
      case 'ة':
        out.append(before.isEmpty() ? "a" : "").append(consonant(c));
        return;
      default:
        if (i > start && isLong(word, i, before)) {
          lengthen(before, c == 'و' ? "u" : "i", c == 'و' ? 'ū' : 'ī', out);
        } else if (digraphs && word.doubled(i) && before.equals(c == 'ي' ? "i" : "?")) {
          lengthen(before, "i", 'ī', out);
          out.append('y').append(word.vowel(i));
        } else {
          consonant(word, i, start, out);
        }
    }
  }

  private static void alef(RomanizedWord word, int i, int start, String before, StringBuilder out) {
    boolean silent = before.endsWith("n") || (before.equals("u") && i == word.length() - 1);
    if (word.vowel(i).equals("an")) {
      out.append("an");
    } else if (i == start) {
      out.append(word.vowel(i).isEmpty() ? "a" : word.vowel(i));
    } else if (!silent && !(i > 0 && word.letter(i - 1) == 'و' && i == word.length() - 1)) {
      lengthen(before, "a", 'ā', out);
    }
  }

  /** Whether waw or yeh lengthens the vowel before it; with no marks about it is taken for one. */
  private static boolean isLong(RomanizedWord word, int i, String before) {
    char c = word.letter(i);
    if ((c != 'و' && c != 'ي') || !word.vowel(i).isEmpty() || word.sukun(i)) {
      return false;
    }
    boolean beforeAlef = i + 1 < word.length() && ArabicLetters.isLongVowel(word.letter(i + 1));
    if (before.isEmpty()) {
      return !word.doubled(i) && !word.vocalised() && !beforeAlef;
    }
    return before.equals(c == 'و' ? "u" : "i") && !(word.doubled(i) && i + 1 < word.length());
  }

  private static void lengthen(String before, String vowel, char lengthened, StringBuilder out) {
    if (before.equals(vowel)) {
      out.setCharAt(out.length() - 1, lengthened);
    } else {
      out.append(lengthened);
    }
  }

  private void consonant(RomanizedWord word, int i, int start, StringBuilder out) {
    char c = word.letter(i);
    boolean initialHamza = i == start && ArabicLetters.isHamza(c);
    if (!initialHamza) {
      String latinLetter = consonant(c);
      boolean ambiguous = digraphs && c == 'ه' && i > start && endsDigraph(out);
      out.append(ambiguous ? "ʹ" : "").append(latinLetter);
      if (word.doubled(i) && i > start) {
        out.append(latinLetter);
      }
    }
    String vowel = word.vowel(i);
    out.append(initialHamza && vowel.isEmpty() && c == 'أ' ? "a" : vowel);
    if (word.daggerAlef(i)) {
      lengthen(vowel, "a", 'ā', out);
    }
  }

  private static boolean endsDigraph(StringBuilder out) {
    return out.length() > 0 && "tkdsg".indexOf(out.charAt(out.length() - 1)) >= 0;
  }

  private String consonant(char c) {
    int i = CONSONANTS.indexOf(c);
    return i < 0 ? String.valueOf(c) : latin[i];
  }
}
