package org.arabictext.normalize;

import java.util.Objects;
import org.arabictext.script.ArabicLetters;
import org.arabictext.script.PresentationForms;

/**
 * A reusable working space that normalises piece after piece of text without allocating: for Lucene
 * filters and other loops over millions of words. For a single text, {@link Normalizer#normalize}
 * and {@link Normalizer#align} are simpler.
 *
 * <pre>{@code
 * NormalizerBuffer buffer = Normalizer.search().newBuffer();
 * int length = buffer.normalize(chars, start, count);
 * // the result is buffer.chars()[0 .. length), until the next call
 * }</pre>
 *
 * <p>The arrays grow to the longest text seen and are never given back. <b>Not</b> thread safe: one
 * buffer for each thread; the {@link Normalizer} behind them is shared.
 */
public final class NormalizerBuffer {
  private static final char[] NOTHING = {};

  private final RuleTable table;
  private final boolean folds;
  private final Output output;

  private char[] in = NOTHING;
  private int start;
  private int next;
  private int end;

  NormalizerBuffer(RuleTable table) {
    this.table = table;
    this.output = new Output(table);
    this.folds = table.has(Rule.ELONGATION) || table.has(Rule.WHITE_SPACE);
  }

  /**
   * Normalises part of an array, which is not changed.
   *
   * @param text the array; not that of {@link #chars()}
   * @param offset where the part begins
   * @param length how many code units it has
   * @return the length of the result, which begins at index 0 of {@link #chars()}
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public int normalize(char[] text, int offset, int length) {
    output.aligning = false;
    return run(Objects.requireNonNull(text, "text"), offset, length);
  }

  /**
   * Does the same as {@link #normalize} and fills {@link #boundaries()}.
   *
   * @param text the array; not that of {@link #chars()}
   * @param offset where the part begins
   * @param length how many code units it has
   * @return the length of the result, which begins at index 0 of {@link #chars()}
   * @throws IndexOutOfBoundsException if the part is not within the array
   */
  public int align(char[] text, int offset, int length) {
    output.aligning = true;
    int result = run(Objects.requireNonNull(text, "text"), offset, length);
    output.origins[result] = length;
    return result;
  }

  /**
   * The array that holds the last result from index 0; it may be longer. It belongs to this buffer
   * and is overwritten, or replaced, by the next call.
   *
   * @return the array itself
   */
  public char[] chars() {
    return output.chars;
  }

  /**
   * The boundaries of the last {@link #align}: entry {@code k} is where the {@code k}th character
   * of the result begins in the original, counted from the given offset; the entry after the last
   * character is the length of the original. Entries never decrease. The array belongs to this
   * buffer, as that of {@link #chars()} does.
   *
   * @return the array itself, of which the first {@code length + 1} entries count
   */
  public int[] boundaries() {
    return output.origins;
  }

  private int run(char[] text, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, text.length);
    in = text;
    start = offset;
    next = offset;
    end = offset + length;
    output.clear();
    output.reserve(length + 1);
    while (next < end) {
      if (output.isClosed()) {
        plain();
      }
      if (next < end) {
        step();
      }
    }
    in = NOTHING;
    return output.length;
  }

  /** Goes on as far as no code unit needs a look at its surroundings. */
  private void plain() {
    if (output.aligning) {
      align();
    } else if (folds) {
      fold();
    } else {
      copy();
    }
  }

  // Three fast loops. A code unit that is dropped is written as well, without advancing, so that
  // fully vocalised text costs no branch misses.

  private void copy() {
    char[] source = in;
    char[] target = output.chars;
    int[] cells = table.cells();
    int[] index = table.index();
    int from = next;
    int to = output.length;
    int stop = end;
    for (; from < stop; from++) {
      char c = source[from];
      int cell = cells[index[c >> 8] + (c & 0xFF)];
      if (cell >= RuleTable.CONTEXT) {
        break;
      }
      target[to] = (char) (c + cell);
      to += cell >>> 16;
    }
    next = from;
    output.length = to;
  }

  /** As {@link #copy}, but stops at a character equal to the one before it. */
  private void fold() {
    char[] source = in;
    char[] target = output.chars;
    int[] cells = table.cells();
    int[] index = table.index();
    int from = next;
    int to = output.length;
    int stop = end;
    for (; from < stop; from++) {
      char c = source[from];
      int cell = cells[index[c >> 8] + (c & 0xFF)];
      char folded = (char) (c + cell);
      if (cell >= RuleTable.CONTEXT || folded == target[to - 1]) {
        break;
      }
      target[to] = folded;
      to += cell >>> 16;
    }
    next = from;
    output.length = to;
  }

  /** As {@link #fold}, and keeps where each character came from. */
  private void align() {
    char[] source = in;
    char[] target = output.chars;
    int[] origins = output.origins;
    int[] cells = table.cells();
    int[] index = table.index();
    int from = next;
    int to = output.length;
    int stop = end;
    for (; from < stop; from++) {
      char c = source[from];
      int cell = cells[index[c >> 8] + (c & 0xFF)];
      char folded = (char) (c + cell);
      if (cell >= RuleTable.CONTEXT || folded == target[to - 1]) {
        break;
      }
      target[to] = folded;
      origins[to] = from - start;
      to += cell >>> 16;
    }
    next = from;
    output.length = to;
  }

  /** Takes one code unit, whatever it is. */
  private void step() {
    char c = in[next];
    int cell = table.cell(c);
    int kind = cell >>> 16;
    int origin = next - start;
    next++;
    if (kind == RuleTable.PHRASE && output.endsInWord()) {
      letters(" ", origin);
    }
    if (kind == RuleTable.SEQUENCE || kind == RuleTable.PHRASE) {
      letters(PresentationForms.decompose(c), origin);
    } else {
      unit((char) (c + cell), kind, origin);
    }
    if (kind == RuleTable.PHRASE) {
      output.open(RuleTable.PHRASE);
    }
  }

  private void letters(String letters, int origin) {
    output.reserve(output.length + letters.length() + 3 + end - next);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      int cell = table.cell(c);
      int kind = cell >>> 16;
      boolean medialYeh = kind == RuleTable.YEH && i + 1 < letters.length();
      unit(medialYeh ? 'ي' : (char) (c + cell), medialYeh ? RuleTable.KEEP : kind, origin);
    }
  }

  private void unit(char c, int kind, int origin) {
    switch (kind) {
      case RuleTable.DROP:
        break;
      case RuleTable.COMBINING:
        if (!output.combine(c) && !table.dropsMark(c)) {
          output.write(c, origin);
        }
        break;
      case RuleTable.YEH:
        output.write(letterFollows() ? 'ي' : 'ى', origin);
        break;
      case RuleTable.HAMZA:
        output.write(c, origin);
        output.open(kind);
        break;
      case RuleTable.HAMZA_ON_YEH:
        output.write(output.hamzaOnYeh(), origin);
        output.open(kind);
        break;
      case RuleTable.LINE:
        if (output.endsWith(' ')) {
          output.replaceLast('\n');
        } else {
          output.write('\n', origin);
        }
        output.open(kind);
        break;
      case RuleTable.JOINER:
        if (output.endsInEmoji()) {
          output.write(c, origin);
        }
        break;
      default:
        output.write(c, origin);
    }
  }

  /** Whether the word goes on, marks and invisible characters aside. */
  private boolean letterFollows() {
    for (int i = next; i < end; i++) {
      char c = in[i];
      boolean skipped =
          table.cell(c) >>> 16 == RuleTable.DROP
              || c == ArabicLetters.TATWEEL
              || ArabicLetters.isMark(c)
              || CharacterClasses.isInvisible(c);
      if (!skipped) {
        return ArabicLetters.isLetter(c);
      }
    }
    return false;
  }
}
