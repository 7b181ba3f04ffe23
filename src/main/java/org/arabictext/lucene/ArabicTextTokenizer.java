package org.arabictext.lucene;

import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.AttributeFactory;
import org.arabictext.tokenize.ReaderScanner;
import org.arabictext.tokenize.TokenType;
import org.arabictext.tokenize.Tokenizer;

/**
 * The scanner of {@link Tokenizer} as a Lucene tokenizer: the same tokens at the same offsets, from
 * a text of any length in constant memory. Sets term, offset and type; the type is the name of the
 * {@link TokenType} between angle brackets, as in {@code <ARABIC_WORD>}.
 *
 * <p>Punctuation marks and symbols are left out, and take no position, unless they are asked for.
 * As with every Lucene token stream, one instance serves one thread.
 */
public final class ArabicTextTokenizer extends org.apache.lucene.analysis.Tokenizer {
  /** How long a token may be, in UTF-16 code units, if nothing else is asked for. */
  public static final int DEFAULT_MAX_TOKEN_LENGTH = 255;

  private static final String[] TYPES = types();

  private final ReaderScanner scanner;
  private final boolean marks;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);

  /**
   * Makes a tokenizer for search: dates, addresses and hashtags in parts, so that their words are
   * found; no punctuation; tokens of at most {@value #DEFAULT_MAX_TOKEN_LENGTH} code units.
   */
  public ArabicTextTokenizer() {
    this(search());
  }

  /**
   * Makes a tokenizer that gives no punctuation marks and symbols.
   *
   * @param settings where to cut, and how long a token may be
   * @throws NullPointerException if {@code settings} is null
   */
  public ArabicTextTokenizer(Tokenizer settings) {
    this(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, settings, false);
  }

  /**
   * Makes a tokenizer.
   *
   * @param factory makes the attributes
   * @param settings where to cut, and how long a token may be
   * @param marks whether punctuation marks and symbols are tokens, too
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextTokenizer(AttributeFactory factory, Tokenizer settings, boolean marks) {
    super(Objects.requireNonNull(factory, "factory"));
    this.scanner =
        new ReaderScanner(Objects.requireNonNull(settings, "settings"), Reader.nullReader());
    this.marks = marks;
  }

  /** The settings that suit an index. */
  static Tokenizer search() {
    return Tokenizer.standard().inParts().withMaxTokenLength(DEFAULT_MAX_TOKEN_LENGTH);
  }

  /** The value of the type attribute for a type. */
  static String name(TokenType type) {
    return TYPES[type.ordinal()];
  }

  private static String[] types() {
    TokenType[] all = TokenType.values();
    String[] names = new String[all.length];
    for (int i = 0; i < all.length; i++) {
      names[i] = '<' + all[i].name() + '>';
    }
    return names;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!advance()) {
      clearAttributes();
      return false;
    }
    begin();
    term.copyBuffer(scanner.buffer(), scanner.bufferStart(), scanner.length());
    return true;
  }

  /** Moves on to the next token that counts, without a look at the attributes. */
  boolean advance() throws IOException {
    while (scanner.next()) {
      if (marks || !scanner.type().isMark()) {
        return true;
      }
    }
    return false;
  }

  /** Sets all attributes but the term for the token that was advanced to. */
  void begin() {
    clearAttributes();
    offset.setOffset(correct(scanner.start()), correct(scanner.end()));
    type.setType(name(scanner.type()));
  }

  /** What stands at the token that was advanced to. */
  ReaderScanner scanner() {
    return scanner;
  }

  private int correct(long position) {
    return correctOffset((int) position);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    scanner.reset(input);
  }

  @Override
  public void close() throws IOException {
    super.close();
    scanner.reset(Reader.nullReader());
  }

  @Override
  public void end() throws IOException {
    super.end();
    int last = correct(scanner.position());
    offset.setOffset(last, last);
  }
}
