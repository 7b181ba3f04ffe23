package org.arabictext.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The door for Jazzer, which makes its inputs from what they reach in the code: {@code mvn -Pfuzz
 * test-compile exec:exec@fuzz}. The first byte says what is tried, the second what it is tried
 * with; the rest is the text, in UTF-8 or, for lone surrogates and the like, UTF-16.
 */
public final class CoverageGuided {
  private static final int LONGEST = 400;

  private CoverageGuided() {}

  /**
   * Tries one input.
   *
   * @param input what the fuzzer made
   */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length < 2) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 2, Math.min(input.length, LONGEST));
    boolean wide = (input[0] & 0x80) != 0;
    String text = new String(rest, wide ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
    SplittableRandom random = new SplittableRandom(input[1]);
    switch ((input[0] & 0x7f) % 7) {
      case 0 -> TextProperties.check(text, random);
      case 1 -> MorphologyProperties.word(text);
      case 2 -> MorphologyProperties.text(text);
      case 3 -> StemProperties.check(text);
      case 4 -> ChainProperties.check(text, random);
      case 5 -> SparkProperties.check(text);
      default -> HostileLexicon.check(text, true);
    }
  }
}
