package org.arabictext.tokenize;

/** Ends of lines and paragraphs (Unicode chapter 5.8, newline guidelines). */
final class LineBreaks {
  private LineBreaks() {}

  /**
   * Tells whether a paragraph ends in a stretch of white space: at any line break, or, if lines are
   * joined, at an empty line, paragraph separator or form feed.
   */
  static boolean paragraphEnds(char[] text, int from, int to, boolean joinLines) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      switch (text[i]) {
        case '\n', '\u0085', '\u2028' -> lines++;
        case '\r' -> {
          if (i + 1 == to || text[i + 1] != '\n') {
            lines++;
          }
        }
        case '\f', '\u000b', '\u2029' -> {
          return true;
        }
        default -> {}
      }
    }
    return lines >= (joinLines ? 2 : 1);
  }
}
