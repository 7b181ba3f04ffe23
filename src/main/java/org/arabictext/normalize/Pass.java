package org.arabictext.normalize;

import org.arabictext.script.ArabicLetters;
import org.arabictext.script.PresentationForms;

/** Reads code units, looks them up and writes what becomes of them. */
final class Pass {
  private static final char[] NOTHING = {};

  /** Code units that are taken at once. */
  private static final int BLOCK = 8;

  /** Code units after which repetitions are looked for. */
  private static final int SPAN = 128;

  /** Room in the output beyond one character for each code unit to come. */
  static final int SLACK = BLOCK + 1;

  private final RuleTable table;
  private final boolean folds;
  private final Output output;

  private char[] in = NOTHING;
  private int start;
  private int next;
  private int end;

  Pass(RuleTable table, Output output) {
    this.table = table;
    this.output = output;
    this.folds = table.has(Rule.ELONGATION) || table.has(Rule.WHITE_SPACE);
  }

  /** Normalises a piece of text that begins at an index of the original. */
  void append(char[] text, int offset, int length, int origin) {
    output.reserve(output.length + length + SLACK);
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
    output.reserve(output.length + letters.length() + 2 + SLACK + end - next);
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
