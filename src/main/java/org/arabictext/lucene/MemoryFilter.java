package org.arabictext.lucene;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.arabictext.tokenize.ReaderScanner;

/**
 * A chain of filters whose work depends on nothing but the term, with a memory: words repeat, and
 * what the chain made of one it need not make again. Gives the tokens that the chain itself would
 * give, each with the offsets and the type of the token it comes from. It asks the memory before it
 * sets an attribute, so that a stop word costs next to nothing.
 */
final class MemoryFilter extends ReplayFilter {
  private final ArabicTextTokenizer tokenizer;
  private final ReaderScanner scanner;
  private final OneTerm source = new OneTerm();
  private final TokenStream chain;
  private final CharTermAttribute made;
  private final PositionIncrementAttribute madeIncrement;
  private final TermMemory memory = new TermMemory();

  /** Room to note an answer; longer ones are not remembered. */
  private final char[] answer = new char[128];

  /** The first term of an answer that is not remembered. */
  private char[] first = new char[32];

  /** Where the rest of an answer stands in the memory, or -1. */
  private int rest = -1;

  /** Whether the chain has more to give for the current token. */
  private boolean open;

  /** The positions of dropped terms. */
  private int skipped;

  /**
   * Makes a filter.
   *
   * @param filters puts the chain on a stream
   */
  MemoryFilter(ArabicTextTokenizer input, UnaryOperator<TokenStream> filters) {
    super(input);
    tokenizer = input;
    scanner = input.scanner();
    chain = filters.apply(source);
    made = chain.addAttribute(CharTermAttribute.class);
    madeIncrement = chain.addAttribute(PositionIncrementAttribute.class);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (rest >= 0 && remembered(true)) {
      return true;
    }
    if (open) {
      more();
      return true;
    }
    while (tokenizer.advance()) {
      rest = memory.find(scanner.buffer(), scanner.bufferStart(), scanner.length());
      if (rest >= 0 ? remembered(false) : worked()) {
        return true;
      }
    }
    return false;
  }

  /** Gives the next term of a remembered answer; false if there is none. */
  private boolean remembered(boolean again) {
    char[] cells = memory.cells();
    char head = cells[rest];
    if (head == 0) {
      rest = -1;
      skipped += again ? 0 : 1;
      return false;
    }
    int length = TermMemory.length(head);
    int start = rest + 1;
    rest = start + length;
    boolean last = cells[rest] == 0;
    begin(TermMemory.increment(head), again, last);
    term.copyBuffer(cells, start, length);
    rest = last ? -1 : rest;
    return true;
  }

  /** Sets all attributes but the term. */
  private void begin(int step, boolean again, boolean last) {
    if (again) {
      replay();
      increment.setPositionIncrement(step);
      return;
    }
    tokenizer.begin();
    if (!last) {
      keep();
    }
    if (step + skipped != 1) {
      increment.setPositionIncrement(step + skipped);
      skipped = 0;
    }
  }

  /** Lets the chain work; false if it drops the term. */
  private boolean worked() throws IOException {
    int length = scanner.length();
    if (TermMemory.takes(length) && learned()) {
      return remembered(false);
    }
    restart();
    if (!chain.incrementToken()) {
      ended();
      return false;
    }
    length = made.length();
    int step = madeIncrement.getPositionIncrement();
    if (first.length < length) {
      first = new char[2 * length];
    }
    System.arraycopy(made.buffer(), 0, first, 0, length);
    open = chain.incrementToken();
    begin(step, false, !open);
    term.copyBuffer(first, 0, length);
    if (!open) {
      ended();
    }
    return true;
  }

  /** Lets the chain work on the current term for the memory; false if the answer does not fit. */
  private boolean learned() throws IOException {
    restart();
    int length = 0;
    while (chain.incrementToken()) {
      int count = made.length();
      int step = madeIncrement.getPositionIncrement();
      if (!TermMemory.fits(count, step) || length + count + 2 > answer.length) {
        return false;
      }
      answer[length] = TermMemory.head(count, step);
      System.arraycopy(made.buffer(), 0, answer, length + 1, count);
      length += 1 + count;
    }
    chain.end();
    if (length > 0 && madeIncrement.getPositionIncrement() > 0) {
      return false;
    }
    rest = memory.put(scanner.buffer(), scanner.bufferStart(), scanner.length(), answer, length);
    return true;
  }

  private void restart() throws IOException {
    source.put(scanner.buffer(), scanner.bufferStart(), scanner.length());
    chain.reset();
  }

  /** Gives the next term of an answer that is not remembered. */
  private void more() throws IOException {
    begin(madeIncrement.getPositionIncrement(), true, false);
    term.copyBuffer(made.buffer(), 0, made.length());
    open = chain.incrementToken();
    if (!open) {
      ended();
    }
  }

  /** Counts the positions that the chain dropped after its last term. */
  private void ended() throws IOException {
    chain.end();
    skipped += madeIncrement.getPositionIncrement();
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = -1;
    open = false;
    skipped = 0;
  }

  @Override
  public void end() throws IOException {
    super.end();
    increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
  }

  @Override
  public void close() throws IOException {
    super.close();
    chain.close();
  }

  /** A stream of one token. */
  private static final class OneTerm extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private char[] chars = new char[32];
    private int length = -1;

    void put(char[] buffer, int start, int count) {
      if (chars.length < count) {
        chars = new char[2 * count];
      }
      System.arraycopy(buffer, start, chars, 0, count);
      length = count;
    }

    @Override
    public boolean incrementToken() {
      if (length < 0) {
        return false;
      }
      clearAttributes();
      term.copyBuffer(chars, 0, length);
      length = -1;
      return true;
    }
  }
}
