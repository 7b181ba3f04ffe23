package org.arabictext.normalize;

import java.util.Arrays;
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

  /** Code units that are taken at once. */
  private static final int BLOCK = 8;

  /** Code units after which repetitions are looked for. */
  private static final int SPAN = 128;

  /** Code units of a string that are copied at once. */
  private static final int WINDOW = 2048;

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
   * Normalises a string without copying all of it at once.
   *
   * @return whether the result differs from the string
   */
  boolean normalize(String text, boolean aligning) {
    output.aligning = aligning;
    output.clear();
    output.reserve(text.length() + 1 + BLOCK);
    char[] window = new char[Math.min(text.length(), WINDOW)];
    boolean same = true;
    int done = 0;
    while (done < text.length()) {
      int size = Math.min(window.length, text.length() - done);
      text.getChars(done, done + size, window, 0);
      if (done + size < text.length()) {
        int cut = afterLastSpace(window);
        if (cut == 0) {
          window = new char[window.length * 2];
          continue;
        }
        size = cut;
      }
      append(window, 0, size, done);
      done += size;
      same =
          same
              && output.length == done
              && Arrays.equals(output.chars, done - size, done, window, 0, size);
    }
    if (aligning) {
      output.origins[output.length] = text.length();
    }
    return !same;
  }

  /** After a space nothing needs to look ahead. */
  private static int afterLastSpace(char[] window) {
    int cut = window.length;
    while (cut > 0 && window[cut - 1] != ' ') {
      cut--;
    }
    return cut;
  }

  int length() {
    return output.length;
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
    output.clear();
    append(text, offset, length, 0);
    return output.length;
  }

  /** Normalises a piece of text that begins at an index of the original. */
  private void append(char[] text, int offset, int length, int origin) {
    output.reserve(output.length + length + 1 + BLOCK);
    in = text;
    start = offset - origin;
    next = offset;
    end = offset + length;
    while (next < end) {
      spans();
      unit();
    }
    in = NOTHING;
  }

  /**
   * Goes on by spans as long as no code unit needs a look at its surroundings. A span whose result
   * has something to be folded is taken back and done again with care.
   */
  private void spans() {
    boolean whole = output.isClosed() && !output.aligning;
    while (whole && end - next >= BLOCK) {
      int from = next;
      int to = output.length;
      int stop = Math.min(end, from + SPAN) - BLOCK + 1;
      blocks(stop);
      whole = next >= stop;
      if (folds && output.needsFolding(to, output.length)) {
        int redo = next;
        next = from;
        output.length = to;
        units(redo);
        whole = output.isClosed();
      }
    }
  }

  /**
   * Eight code units at a time. A unit that is dropped is written as well, without advancing, so
   * that fully vocalised text costs no branch misses.
   */
  private void blocks(int stop) {
    int[] cells = table.cells();
    int mask = cells.length - 1;
    char[] source = in;
    char[] target = output.chars;
    int from = next;
    int to = output.length;
    for (; from < stop; from += BLOCK) {
      int a = cells[source[from] & mask];
      int b = cells[source[from + 1] & mask];
      int c = cells[source[from + 2] & mask];
      int d = cells[source[from + 3] & mask];
      int e = cells[source[from + 4] & mask];
      int f = cells[source[from + 5] & mask];
      int g = cells[source[from + 6] & mask];
      int h = cells[source[from + 7] & mask];
      int kinds = RuleTable.kind(a | b | c | d | e | f | g | h);
      if (kinds == RuleTable.KEEP) {
        target[to] = (char) a;
        target[to + 1] = (char) b;
        target[to + 2] = (char) c;
        target[to + 3] = (char) d;
        target[to + 4] = (char) e;
        target[to + 5] = (char) f;
        target[to + 6] = (char) g;
        target[to + 7] = (char) h;
        to += BLOCK;
        continue;
      }
      if (kinds > RuleTable.DROP) {
        boolean atWork =
            waits(a, b)
                | waits(b, c)
                | waits(c, d)
                | waits(d, e)
                | waits(e, f)
                | waits(f, g)
                | waits(g, h);
        if (atWork || kinds >= RuleTable.SEQUENCE || h >= RuleTable.HAMZA << 16) {
          break;
        }
      }
      target[to] = (char) a;
      to += kept(a);
      target[to] = (char) b;
      to += kept(b);
      target[to] = (char) c;
      to += kept(c);
      target[to] = (char) d;
      to += kept(d);
      target[to] = (char) e;
      to += kept(e);
      target[to] = (char) f;
      to += kept(f);
      target[to] = (char) g;
      to += kept(g);
      target[to] = (char) h;
      to += kept(h);
    }
    next = from;
    output.length = to;
  }

  /** 1 for a cell that is kept, 0 for one that is dropped. */
  private static int kept(int cell) {
    return ~cell >>> 16 & 1;
  }

  /** Whether the first is a hamza and the second more than a plain letter after it. */
  private static boolean waits(int cell, int next) {
    return cell >= RuleTable.HAMZA << 16 && (next > 0xFFFF || next == 'ا' || next == 'و');
  }

  /** Goes to the next code unit that needs a look at its surroundings, and past it. */
  private void unit() {
    if (output.isClosed()) {
      plainUnits(output.aligning ? end : Math.min(end, next + 2 * BLOCK));
    }
    if (next < end) {
      step();
    }
  }

  /** One code unit at a time. */
  private void units(int stop) {
    while (next < stop) {
      if (output.isClosed()) {
        plainUnits(stop);
      }
      if (next < stop) {
        step();
      }
    }
  }

  /** One code unit at a time, as long as none needs a look at its surroundings. */
  private void plainUnits(int stop) {
    int[] cells = table.cells();
    int mask = cells.length - 1;
    char[] source = in;
    char[] target = output.chars;
    int[] origins = output.origins;
    boolean aligning = output.aligning;
    int from = next;
    int to = output.length;
    int last = to == 0 ? -1 : target[to - 1];
    for (; from < stop; from++) {
      int cell = cells[source[from] & mask];
      if (RuleTable.kind(cell) > RuleTable.DROP || cell == last) {
        break;
      }
      target[to] = (char) cell;
      if (aligning) {
        origins[to] = from - start;
      }
      if (RuleTable.kind(cell) == RuleTable.KEEP) {
        last = cell;
        to++;
      }
    }
    next = from;
    output.length = to;
  }

  /** Takes one code unit, whatever it is. */
  private void step() {
    char c = in[next];
    int cell = table.cells()[c];
    int kind = RuleTable.kind(cell);
    int origin = next - start;
    next++;
    if (kind == RuleTable.PHRASE && output.endsInWord()) {
      letters(" ", origin);
    }
    if (kind == RuleTable.SEQUENCE || kind == RuleTable.PHRASE) {
      letters(PresentationForms.decompose(c), origin);
    } else {
      unit((char) cell, kind, origin);
    }
    if (kind == RuleTable.PHRASE) {
      output.open(RuleTable.PHRASE);
    }
  }

  private void letters(String letters, int origin) {
    output.reserve(output.length + letters.length() + 3 + BLOCK + end - next);
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      int cell = table.cells()[c];
      int kind = RuleTable.kind(cell);
      boolean medialYeh = kind == RuleTable.YEH && i + 1 < letters.length();
      unit(medialYeh ? 'ي' : (char) cell, medialYeh ? RuleTable.KEEP : kind, origin);
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
      case RuleTable.HAMZA_ON_YEH:
        output.write(c, origin);
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
          RuleTable.kind(table.cells()[c]) == RuleTable.DROP
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
