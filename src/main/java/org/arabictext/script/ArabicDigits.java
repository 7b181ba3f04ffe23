package org.arabictext.script;

/**
 * The two sets of digits used with the Arabic script: Arabic-Indic 0660 to 0669 ({@code ٠١٢}) and
 * Extended Arabic-Indic 06F0 to 06F9 (Persian and Urdu, {@code ۴۵۶}). Methods take constant time,
 * never throw and are thread safe.
 */
public final class ArabicDigits {
  private ArabicDigits() {}

  /**
   * Tells whether a code unit is a digit of either set; ASCII digits are not.
   *
   * @param c any code unit
   * @return true for an Arabic-Indic digit
   */
  public static boolean isDigit(char c) {
    return (c >= '\u0660' && c <= '\u0669') || (c >= '\u06F0' && c <= '\u06F9');
  }

  /**
   * The value of a digit of either set or of ASCII.
   *
   * @param c any code unit
   * @return 0 to 9, or -1 when the code unit is no such digit
   */
  public static int valueOf(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return isDigit(c) ? c & 0xF : -1;
  }

  /**
   * The ASCII digit of the same value.
   *
   * @param c any code unit
   * @return an ASCII digit for an Arabic-Indic one, everything else unchanged
   */
  public static char toAscii(char c) {
    return isDigit(c) ? (char) ('0' + (c & 0xF)) : c;
  }
}
