package org.arabictext.tokenize;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Cuts text into tokens: words, numbers, dates, addresses, hashtags, emoji and marks; everything
 * but white space and invisible format characters.
 *
 * <pre>{@code
 * Tokenizer.standard().tokenize("لـ«قوات» 1,165");
 * // لـ ARABIC_WORD 0-2, « PUNCTUATION 2-3, قوات ARABIC_WORD 3-7, » PUNCTUATION 7-8, 1,165 NUMBER 9-14
 * }</pre>
 *
 * <p>Instances are immutable and safe for any number of threads; keep one in a {@code static
 * final}. An option gives a new tokenizer and leaves the old one as it was: calling {@code
 * tokenizer.inParts()} and dropping what it returns does nothing.
 *
 * <p>The rules are in docs/tokens.md. Text of any kind is accepted, lone surrogates and control
 * characters included.
 */
public final class Tokenizer {
  /** How long a token may be, in UTF-16 code units, if nothing else is asked for. */
  public static final int DEFAULT_MAX_TOKEN_LENGTH = 65_536;

  private static final Tokenizer STANDARD = new Tokenizer(true, DEFAULT_MAX_TOKEN_LENGTH);

  private final boolean composites;
  private final int maxTokenLength;

  private Tokenizer(boolean composites, int maxTokenLength) {
    this.composites = composites;
    this.maxTokenLength = maxTokenLength;
  }

  /**
   * Returns the tokenizer with the recommended settings: dates, times, addresses, hashtags and
   * mentions are one token each.
   *
   * @return the same instance at every call
   */
  public static Tokenizer standard() {
    return STANDARD;
  }

  /**
   * Returns a tokenizer that gives dates, times, URLs, e-mail addresses, hashtags and mentions in
   * parts: the words, numbers and marks they are made of, with the word boundaries of Unicode
   * Standard Annex #29.
   *
   * @return a new tokenizer
   */
  public Tokenizer inParts() {
    return new Tokenizer(false, maxTokenLength);
  }

  /**
   * Returns a tokenizer that cuts longer tokens: after so many code units it goes on as though the
   * text began anew. Bounds the memory that a {@link Reader} can make it use.
   *
   * @param length the most UTF-16 code units of a token, at least 1; a character of two code units
   *     is never cut
   * @return a new tokenizer
   * @throws IllegalArgumentException if {@code length} is less than 1
   */
  public Tokenizer withMaxTokenLength(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("maxTokenLength must be at least 1, not " + length);
    }
    return new Tokenizer(composites, length);
  }

  /**
   * Returns the length at which tokens are cut.
   *
   * @return a number of UTF-16 code units
   */
  public int maxTokenLength() {
    return maxTokenLength;
  }

  /**
   * Returns all tokens of a text, in order.
   *
   * @param text any text
   * @return an unmodifiable list
   * @throws NullPointerException if {@code text} is null
   */
  public List<Token> tokenize(CharSequence text) {
    Objects.requireNonNull(text, "text");
    char[] chars = text.toString().toCharArray();
    List<Token> tokens = new ArrayList<>(chars.length / 5 + 4);
    TokenScanner scanner = scanner();
    int from = 0;
    while (scanner.next(chars, from, chars.length, true)) {
      int start = scanner.start();
      from = scanner.end();
      tokens.add(new Token(new String(chars, start, from - start), start, from, scanner.type()));
    }
    return Collections.unmodifiableList(tokens);
  }

  /**
   * Reads the tokens of a text one by one in constant memory: the same as {@link
   * #tokenize(CharSequence)} gives for the whole.
   *
   * @param reader read as the stream advances, a buffer ahead; not closed
   * @return a sequential stream; its operations throw {@link UncheckedIOException} when reading
   *     fails, and {@link ArithmeticException} when a token lies beyond 2<sup>31</sup>-1 code units
   * @throws NullPointerException if {@code reader} is null
   */
  public Stream<Token> tokens(Reader reader) {
    Spliterator<Token> tokens =
        Spliterators.spliteratorUnknownSize(
            iterator(reader), Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
    return StreamSupport.stream(tokens, false);
  }

  /**
   * As {@link #tokens(Reader)}, for a loop.
   *
   * @param reader read as the iterator advances, a buffer ahead; not closed
   * @return an iterator with the same exceptions
   * @throws NullPointerException if {@code reader} is null
   */
  public Iterator<Token> iterator(Reader reader) {
    return new TokenIterator(new ReaderScanner(this, reader));
  }

  /**
   * Returns a new scanner with these settings, for adapters that need no {@link Token} objects.
   *
   * @return a scanner for one thread
   */
  public TokenScanner scanner() {
    return new TokenScanner(composites, maxTokenLength);
  }

  private static final class TokenIterator implements Iterator<Token> {
    private final ReaderScanner scanner;
    private boolean found;

    TokenIterator(ReaderScanner scanner) {
      this.scanner = scanner;
    }

    @Override
    public boolean hasNext() {
      try {
        found = found || scanner.next();
        return found;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Token next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      found = false;
      int start = Math.toIntExact(scanner.start());
      int end = Math.toIntExact(scanner.end());
      return new Token(scanner.text(), start, end, scanner.type());
    }
  }
}
