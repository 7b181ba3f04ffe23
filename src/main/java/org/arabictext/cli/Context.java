package org.arabictext.cli;

/**
 * A key word in its context, on one line.
 *
 * @param before what stands before, at most so many columns wide
 * @param match the word
 * @param after what stands after
 */
record Context(String before, String match, String after) {
  /** Room for the match beside its context. */
  private static final int MATCH_WIDTH = 14;

  static Context of(Chunk chunk, int start, int end, int width) {
    String text = chunk.text();
    int from = Math.max(0, start - 4 * width);
    String left = text.substring(from, start);
    if (from == 0) {
      left = chunk.before() + left;
    }
    int to = Math.min(text.length(), end + 4 * width);
    String right = text.substring(end, to);
    if (to == text.length()) {
      right = right + chunk.after();
    }
    return new Context(
        last(" " + Display.joined(left + "|"), width),
        text.substring(start, end),
        first(Display.joined("|" + right), width));
  }

  /** The end of a text, from a word's beginning on; the text has a sign after it. */
  private static String last(String text, int width) {
    int end = text.length() - 1;
    int start = end;
    int used = 0;
    while (start > 0 && used <= width) {
      start--;
      used += Display.width(text.substring(start, start + 1));
    }
    if (used > width) {
      int space = text.indexOf(' ', start);
      start = space < 0 || space >= end - 1 ? start + 1 : space;
    }
    return text.substring(start, end).stripLeading();
  }

  /** The beginning of a text, up to a word's end; the text has a sign before it. */
  private static String first(String text, int width) {
    int end = 1;
    int used = 0;
    while (end < text.length() && used <= width) {
      used += Display.width(text.substring(end, end + 1));
      end++;
    }
    if (used > width) {
      int space = text.lastIndexOf(' ', end - 1);
      end = space <= 1 ? end - 1 : space;
    }
    return text.substring(1, end).stripTrailing();
  }

  /**
   * The line for people: runs from right to left, with all matches below each other.
   *
   * @param place where the match is, put at the end as a left-to-right island
   */
  String line(int width, String place) {
    StringBuilder out = new StringBuilder();
    out.append(Display.RIGHT_TO_LEFT_MARK);
    String left = Display.visible(before);
    Display.spaces(out, width - Display.width(left));
    out.append(left).append('[');
    String right = Display.visible(match) + "]" + Display.visible(after);
    out.append(right);
    Display.spaces(out, width + MATCH_WIDTH - Display.width(right));
    return out.append("  \u2066").append(Display.visible(place)).append("\u2069\n").toString();
  }
}
