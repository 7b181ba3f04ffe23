package org.arabictext.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Tells the encoding of a text from its first bytes: a byte order mark, UTF-16 without one, UTF-8,
 * or Windows-1256. What is none of these is called UTF-8, so that the reader says where it breaks.
 *
 * @param charset the encoding
 * @param markLength how many bytes of byte order mark come first
 */
record Encoding(Charset charset, int markLength) {
  static final Encoding UTF_8 = new Encoding(StandardCharsets.UTF_8, 0);

  /** A lower-case o with diaeresis and the like are rare in Arabic; below this share it is none. */
  private static final int ARABIC_PERCENT = 85;

  static Encoding detect(byte[] head, int length) {
    if (starts(head, length, 0xef, 0xbb, 0xbf)) {
      return new Encoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, length, 0xff, 0xfe, 0, 0)) {
      return new Encoding(Charset.forName("UTF-32LE"), 4);
    }
    if (starts(head, length, 0xff, 0xfe)) {
      return new Encoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(head, length, 0xfe, 0xff)) {
      return new Encoding(StandardCharsets.UTF_16BE, 2);
    }
    if (isUtf16(head, length, 1)) {
      return new Encoding(StandardCharsets.UTF_16LE, 0);
    }
    if (isUtf16(head, length, 0)) {
      return new Encoding(StandardCharsets.UTF_16BE, 0);
    }
    return isWindows1256(head, length) ? new Encoding(Charset.forName("windows-1256"), 0) : UTF_8;
  }

  boolean isUtf8() {
    return charset.equals(StandardCharsets.UTF_8);
  }

  private static boolean starts(byte[] head, int length, int... mark) {
    if (length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nearly every second byte is the high byte of a Basic Latin or Arabic character, and the
   * others are not.
   */
  private static boolean isUtf16(byte[] head, int length, int high) {
    int pairs = length / 2;
    if (pairs < 2) {
      return false;
    }
    int highs = 0;
    int lows = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      highs += isHighByte(head[i + high]) ? 1 : 0;
      lows += isHighByte(head[i + 1 - high]) ? 1 : 0;
    }
    return highs * 10 >= pairs * 9 && lows * 10 <= pairs;
  }

  private static boolean isHighByte(byte b) {
    return b == 0 || b == 6;
  }

  /**
   * Whether bytes beyond ASCII are no UTF-8 but, read as Windows-1256, nearly all letters of Arabic
   * words.
   */
  private static boolean isWindows1256(byte[] head, int length) {
    int beyond = 0;
    int arabic = 0;
    int pairs = 0;
    int sequences = 0;
    boolean letterBefore = false;
    for (int i = 0; i < length; i++) {
      int b = head[i] & 0xff;
      if (b == 0) {
        return false;
      }
      boolean letter = isArabicIn1256(b);
      if (b >= 0x80) {
        beyond++;
        arabic += letter ? 1 : 0;
        pairs += letter && letterBefore ? 1 : 0;
        sequences += isArabicUtf8(head, i, length) ? 1 : 0;
      }
      letterBefore = letter;
    }
    return pairs >= 2 && arabic * 100 >= beyond * ARABIC_PERCENT && sequences * 10 <= beyond;
  }

  /** A letter, mark, comma, semicolon or question mark of Arabic. */
  private static boolean isArabicIn1256(int b) {
    return switch (b) {
      case 0xa1, 0xba, 0xbf, 0x81, 0x8d, 0x8e, 0x90, 0xdc -> true;
      case 0xd7, 0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc ->
          false;
      default -> b >= 0xc1 && b <= 0xfa && b != 0xc0;
    };
  }

  /** A letter of the Arabic block as UTF-8 writes it: D8 to DB, then 80 to BF. */
  private static boolean isArabicUtf8(byte[] head, int i, int length) {
    int b = head[i] & 0xff;
    return b >= 0xd8 && b <= 0xdb && i + 1 < length && (head[i + 1] & 0xc0) == 0x80;
  }
}
