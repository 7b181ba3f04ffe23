package org.arabictext.tokenize;

import java.util.Objects;

/**
 * Finds the next token in a {@code char[]}: start, end and type, without making any object. Made
 * for adapters (a Lucene tokenizer, a reader of large files); everybody else wants {@link
 * Tokenizer}.
 *
 * <p>A token is a function of the text that follows its start, at most {@code maxTokenLength} code
 * units of it; so the same tokens come out whatever the buffer's size:
 *
 * <pre>{@code
 * TokenScanner scanner = Tokenizer.standard().scanner();
 * int from = 0;
 * while (scanner.next(buffer, from, length, endOfInput)) {
 *   use(scanner.start(), scanner.end(), scanner.type());
 *   from = scanner.end();
 * }
 * // if !endOfInput: keep buffer[scanner.start() .. length), append more, go on from there
 * }</pre>
 *
 * <p>One instance serves one thread. Runs in linear time.
 */
public final class TokenScanner {
  private final Window window = new Window();
  private final WordScan words = new WordScan(window);
  private final boolean composites;
  private final int maxTokenLength;

  private int start;
  private int end;
  private TokenType type = TokenType.SYMBOL;

  TokenScanner(boolean composites, int maxTokenLength) {
    this.composites = composites;
    this.maxTokenLength = maxTokenLength;
  }

  /**
   * Moves to the next token.
   *
   * @param text the buffer; read only, and not kept beyond the next call
   * @param from where to begin: the end of the previous token, or where more text was asked for
   * @param to the end of the valid text in the buffer
   * @param last whether the input ends at {@code to}
   * @return true if a token was found; false if there is none before the end of the input, or if
   *     {@code last} is false and more text is needed, beginning with what is already there from
   *     {@link #start()} on
   * @throws NullPointerException if {@code text} is null
   * @throws IndexOutOfBoundsException if {@code from} and {@code to} are not a range of the buffer
   */
  public boolean next(char[] text, int from, int to, boolean last) {
    Objects.requireNonNull(text, "text");
    Objects.checkFromToIndex(from, to, text.length);
    byte[] classes = CharClass.table();
    int at = from < to && text[from] == ' ' ? from + 1 : from;
    if (at < to && classes[text[at]] != CharClass.ARABIC) {
      at = skipSeparators(text, at, to);
    }
    start = at;
    if (at < to && classes[text[at]] == CharClass.ARABIC && isPlainWord(text, at, to)) {
      return true;
    }
    end = at;
    return at < to && scanWithin(text, at, to, last);
  }

  /**
   * The common case: Arabic letters and marks, and then something that ends a word whatever comes
   * next.
   */
  private boolean isPlainWord(char[] text, int at, int to) {
    byte[] classes = CharClass.table();
    int edge = to - at > maxTokenLength ? at + maxTokenLength : to;
    int i = at + 1;
    while (i < edge && classes[text[i]] < 0) {
      i++;
    }
    if (i >= edge || classes[text[i]] < CharClass.FIRST_STOP || text[at] == WordScan.TATWEEL) {
      return false;
    }
    end = i;
    type = TokenType.ARABIC_WORD;
    return true;
  }

  private boolean scanWithin(char[] text, int at, int to, boolean last) {
    window.text = text;
    window.limit = to;
    boolean complete = last;
    if (to - at > maxTokenLength) {
      window.limit = cut(text, at);
      complete = true;
    }
    window.touched = false;
    scan(at);
    return complete || !window.touched;
  }

  /**
   * Returns where the token begins, or where the text begins that is needed again.
   *
   * @return an index into the buffer
   */
  public int start() {
    return start;
  }

  /**
   * Returns where the token ends.
   *
   * @return an index into the buffer
   */
  public int end() {
    return end;
  }

  /**
   * Returns what the token is.
   *
   * @return the type
   */
  public TokenType type() {
    return type;
  }

  /** Where a token has to end at the latest: never between the halves of a character. */
  private int cut(char[] text, int at) {
    int edge = at + maxTokenLength;
    boolean splits =
        Character.isHighSurrogate(text[edge - 1]) && Character.isLowSurrogate(text[edge]);
    if (!splits) {
      return edge;
    }
    return edge - 1 > at ? edge - 1 : edge + 1;
  }

  private static int skipSeparators(char[] text, int from, int to) {
    int i = from;
    while (i < to) {
      byte k = CharClass.of(text[i]);
      if (k != CharClass.SPACE && k != CharClass.FORMAT && k != CharClass.JOINER) {
        break;
      }
      i++;
    }
    return i;
  }

  private void scan(int at) {
    byte k = CharClass.of(window.text[at]);
    if (k == CharClass.SURROGATE) {
      k = window.classAt(at);
    }
    switch (k) {
      case CharClass.ARABIC, CharClass.MARK, CharClass.KATAKANA -> word(at, k);
      case CharClass.LETTER -> latin(at);
      case CharClass.DIGIT -> number(at);
      case CharClass.IDEOGRAPH -> single(at, TokenType.WORD);
      case CharClass.SPACELESS -> found(runOf(at, k), TokenType.WORD);
      case CharClass.PHRASE -> single(at, TokenType.ARABIC_WORD);
      case CharClass.OTHER_NUMBER -> single(at, TokenType.NUMBER);
      case CharClass.HASH, CharClass.AT -> named(at, k);
      case CharClass.END_MARK -> found(runOf(at, k), TokenType.PUNCTUATION);
      case CharClass.BRACKET -> single(at, TokenType.PUNCTUATION);
      case CharClass.SYMBOL -> found(sameRun(at), TokenType.SYMBOL);
      case CharClass.EMOJI, CharClass.PICTOGRAPH, CharClass.FLAG -> picture(at, k);
      case CharClass.CONNECTOR,
          CharClass.MID_LETTER,
          CharClass.MID_NUMBER,
          CharClass.MID_BOTH,
          CharClass.PUNCTUATION ->
          punctuation(at);
      default -> single(at, TokenType.SYMBOL);
    }
  }

  private void found(int newEnd, TokenType newType) {
    end = newEnd;
    type = newType;
  }

  private void word(int at, byte first) {
    found(words.from(at, first), words.type());
  }

  private void latin(int at) {
    word(at, CharClass.LETTER);
    if (composites && window.text[at] < 0x80 && Addresses.mayFollow(window, at, end)) {
      address(at);
    }
  }

  private void address(int at) {
    int address = Addresses.url(window, at, end);
    if (address >= 0) {
      found(address, TokenType.URL);
      return;
    }
    address = Addresses.email(window, at);
    if (address >= 0) {
      found(address, TokenType.EMAIL);
      return;
    }
    address = Addresses.bareHost(window, at);
    if (address >= 0) {
      found(address, TokenType.URL);
    }
  }

  private void number(int at) {
    int special = Emoji.keycap(window, at);
    if (special >= 0) {
      found(special, TokenType.EMOJI);
      return;
    }
    if (composites) {
      special = Dates.date(window, at);
      if (special >= 0) {
        found(special, TokenType.DATE);
        return;
      }
      special = Dates.time(window, at);
      if (special >= 0) {
        found(special, TokenType.TIME);
        return;
      }
    }
    word(at, CharClass.DIGIT);
    if (composites && window.text[at] < 0x80 && Addresses.mayFollow(window, at, end)) {
      address(at);
    }
  }

  private void named(int at, byte k) {
    int special = k == CharClass.HASH ? Emoji.keycap(window, at) : -1;
    if (special >= 0) {
      found(special, TokenType.EMOJI);
      return;
    }
    special = composites ? Addresses.name(window, at + 1, k == CharClass.AT) : -1;
    if (special >= 0) {
      found(special, k == CharClass.HASH ? TokenType.HASHTAG : TokenType.MENTION);
    } else {
      found(sameRun(at), TokenType.PUNCTUATION);
    }
  }

  private void picture(int at, byte k) {
    if (Emoji.isEmoji(window, at, k)) {
      found(Emoji.sequence(window, at, k), TokenType.EMOJI);
    } else {
      found(sameRun(at), TokenType.SYMBOL);
    }
  }

  private void punctuation(int at) {
    int special = window.text[at] == '*' ? Emoji.keycap(window, at) : -1;
    if (special >= 0) {
      found(special, TokenType.EMOJI);
    } else {
      found(sameRun(at), TokenType.PUNCTUATION);
    }
  }

  /** One code point and the marks on it. */
  private void single(int at, TokenType newType) {
    found(words.marksFrom(at + window.widthAt(at)), newType);
  }

  /** A run of one class, and marks. */
  private int runOf(int at, byte k) {
    int i = at;
    do {
      i = words.marksFrom(i + window.widthAt(i));
    } while (window.classAt(i) == k);
    return i;
  }

  /** A run of the same code point, and the marks on the last. */
  private int sameRun(int at) {
    int c = window.codePointAt(at);
    int i = at;
    do {
      i += Character.charCount(c);
    } while (window.codePointAt(i) == c);
    return words.marksFrom(i);
  }
}
