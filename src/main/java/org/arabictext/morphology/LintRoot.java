package org.arabictext.morphology;

/**
 * Whether the radicals stand in a word in order, nothing else in it but letters that patterns add
 * (the ten of سألتمونيها, ة, and the د and ط of form VIII). Weak radicals may be lost or changed,
 * hamza may sit on any seat, doubled letters count twice.
 */
final class LintRoot {
  private static final String ADDED = "ءأإآؤئسلتمونيهاىة";
  private static final String HAMZA = "ءأإآؤئاويى";
  private static final String WEAK = "وياىءأإآؤئت";

  private final String word;
  private final String root;

  private LintRoot(String word, String root) {
    this.word = word;
    this.root = root;
  }

  static boolean fits(String vocalised, String root) {
    StringBuilder letters = new StringBuilder();
    for (LintLetters.Letter letter : LintLetters.of(vocalised)) {
      letters.append(letter.base());
      if (letter.doubled()) {
        letters.append(letter.base());
      }
      if (letter.base() == 'آ') {
        letters.append('ا');
      }
    }
    return new LintRoot(letters.toString(), root).fits(0, 0);
  }

  private boolean fits(int i, int r) {
    if (r < root.length()) {
      char radical = root.charAt(r);
      if (i < word.length() && matches(word.charAt(i), radical, r) && fits(i + 1, r + 1)) {
        return true;
      }
      boolean weak = radical == 'و' || radical == 'ي';
      boolean fifth = r == 4 && i == word.length(); // سَفَارِج of سَفَرْجَل
      if ((weak || fifth) && fits(i, r + 1)) {
        return true;
      }
    }
    if (i == word.length()) {
      return r == root.length();
    }
    return isAdded(word.charAt(i), r) && fits(i + 1, r);
  }

  /** A letter of a pattern, or a radical said again: قَدَّمَ, سَكَاكِين, اِحْمِرَار. */
  private boolean isAdded(char c, int r) {
    boolean again = r > 0 && c == root.charAt(r - 1);
    boolean eighth =
        r == 1
            && (c == 'د' && "زدذ".indexOf(root.charAt(0)) >= 0
                || c == 'ط' && "صضطظ".indexOf(root.charAt(0)) >= 0);
    return again || eighth || ADDED.indexOf(c) >= 0;
  }

  private static boolean matches(char c, char radical, int r) {
    return switch (radical) {
      case 'ء' -> HAMZA.indexOf(c) >= 0 || r == 0 && c == 'ت';
      case 'و', 'ي' -> WEAK.indexOf(c) >= 0;
      case 'ذ' -> c == 'ذ' || r == 0 && c == 'د';
      case 'ت' -> c == 'ت' || c == 'ة';
      default -> c == radical;
    };
  }
}
