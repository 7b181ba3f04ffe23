package org.arabictext.lucene;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.arabictext.tokenize.StopWords;

/**
 * Removes stop words however they are spelled: {@link StopWords} compares without marks, tatweel
 * and hamza, so that the filter works alike before and after normalisation. What is removed leaves
 * a gap in the positions.
 *
 * <p>Some words of content look like a stop word once the spelling is made the same; a set of words
 * to keep, compared letter by letter, saves them. By default these are {@code علي} and {@code علی},
 * the name Ali, beside {@code على}; for this to help, the filter has to stand before the filter
 * that makes the two one.
 */
public final class ArabicTextStopFilter extends FilteringTokenFilter {
  /** Words that are not removed unless other ones are named. */
  public static final Set<String> DEFAULT_KEPT = Set.of("علي", "علی");

  private final StopWords words;
  private final CharArraySet kept;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /**
   * Makes a filter with the library's stop words, also after و and ف.
   *
   * @param input the tokens
   */
  public ArabicTextStopFilter(TokenStream input) {
    this(input, StopWords.standard().withConjunctions(), DEFAULT_KEPT);
  }

  /**
   * Makes a filter.
   *
   * @param input the tokens
   * @param words the words to remove
   * @param kept words to keep all the same, spelled exactly so
   * @throws NullPointerException if an argument is null
   */
  public ArabicTextStopFilter(TokenStream input, StopWords words, Collection<String> kept) {
    super(Objects.requireNonNull(input, "input"));
    this.words = Objects.requireNonNull(words, "words");
    this.kept = new CharArraySet(Objects.requireNonNull(kept, "kept"), false);
  }

  @Override
  protected boolean accept() {
    return !words.contains(term) || kept.contains(term.buffer(), 0, term.length());
  }
}
