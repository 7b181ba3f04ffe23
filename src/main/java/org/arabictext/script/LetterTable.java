package org.arabictext.script;

/** One character for one character, both ways. */
final class LetterTable implements Scheme {
  /** The characters that the schemes write, in the order in which their tables are given. */
  static final String ARABIC =
      "\u0621\u0622\u0623\u0624\u0625\u0626\u0627\u0628\u0629\u062A\u062B\u062C\u062D\u062E\u062F"
          + "\u0630\u0631\u0632\u0633\u0634\u0635\u0636\u0637\u0638\u0639\u063A\u0640\u0641\u0642"
          + "\u0643\u0644\u0645\u0646\u0647\u0648\u0649\u064A\u064B\u064C\u064D\u064E\u064F\u0650"
          + "\u0651\u0652\u0670\u0671\u067E\u0686\u06A4\u06AF";

  /** Every symbol of every scheme lies below. */
  private static final int LIMIT = 0x0700;

  private final char[] latin = identity();
  private final char[] arabic = identity();

  /**
   * @param symbols the Latin symbol of each of {@link #ARABIC}, in that order
   */
  LetterTable(String symbols) {
    if (symbols.length() != ARABIC.length()) {
      throw new IllegalArgumentException(symbols.length() + " symbols for " + ARABIC.length());
    }
    for (int i = 0; i < symbols.length(); i++) {
      latin[ARABIC.charAt(i)] = symbols.charAt(i);
      arabic[symbols.charAt(i)] = ARABIC.charAt(i);
    }
  }

  private static char[] identity() {
    char[] table = new char[LIMIT];
    for (int i = 0; i < LIMIT; i++) {
      table[i] = (char) i;
    }
    return table;
  }

  @Override
  public String toLatin(CharSequence text) {
    return map(text, latin);
  }

  @Override
  public String toArabic(CharSequence text) {
    return map(text, arabic);
  }

  private static String map(CharSequence text, char[] table) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      out[i] = c < LIMIT ? table[c] : c;
    }
    return new String(out);
  }
}
