package org.arabictext.hostile;

import static org.apache.lucene.analysis.TokenStream.DEFAULT_TOKEN_ATTRIBUTE_FACTORY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.ArabicText;
import org.arabictext.lucene.ArabicTextCharFilter;
import org.arabictext.lucene.ArabicTextCliticFilter;
import org.arabictext.lucene.ArabicTextLemmaFilter;
import org.arabictext.lucene.ArabicTextLightStemFilter;
import org.arabictext.lucene.ArabicTextNormalizationFilter;
import org.arabictext.lucene.ArabicTextRootFilter;
import org.arabictext.lucene.ArabicTextTokenizer;
import org.arabictext.morphology.Lemmatizer;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.AlignedText;
import org.arabictext.normalize.Normalizer;
import org.arabictext.script.ArabicLetters;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/**
 * Lucene's streams say of a text what the facade says: the same terms at the same offsets. What is
 * expected comes from the plain classes alone.
 */
final class ChainProperties {
  private record Term(String text, int start, int end) {}

  private static final Tokenizer SEARCH = Tokenizer.standard().inParts().withMaxTokenLength(255);

  private static final Analyzer ALL =
      chain(
          () ->
              new ArabicTextTokenizer(DEFAULT_TOKEN_ATTRIBUTE_FACTORY, Tokenizer.standard(), true),
          t -> t);
  private static final Analyzer NORMALIZED = chain(ArabicTextNormalizationFilter::new);
  private static final Analyzer LIGHT =
      chain(
          t ->
              new ArabicTextLightStemFilter(
                  new ArabicTextNormalizationFilter(t, Normalizer.lucene())));
  private static final Analyzer LEMMAS = chain(ArabicTextLemmaFilter::new);
  private static final Analyzer ROOTS = chain(ArabicTextRootFilter::new);
  private static final Analyzer CLITICS = chain(ArabicTextCliticFilter::new);

  private ChainProperties() {}

  /** Checks the tokenizer and each filter after it, from a reader with random buffer edges. */
  static void check(String text, SplittableRandom random) {
    same("tokens", ALL, text, random, Tokenizer.standard(), true, ChainProperties::whole);
    same("normalised", NORMALIZED, text, random, ChainProperties::normalized);
    same("light stems", LIGHT, text, random, ChainProperties::light);
    same("lemmas", LEMMAS, text, random, t -> List.of(term(t, lemma(t.text()))));
    same("roots", ROOTS, text, random, t -> List.of(term(t, root(t.text()))));
    same("clitics", CLITICS, text, random, ChainProperties::clitics);
    charFilter(text, random);
  }

  private static void same(
      String what,
      Analyzer chain,
      String text,
      SplittableRandom random,
      Function<Token, List<Term>> expected) {
    same(what, chain, text, random, SEARCH, false, expected);
  }

  private static void same(
      String what,
      Analyzer chain,
      String text,
      SplittableRandom random,
      Tokenizer tokenizer,
      boolean marks,
      Function<Token, List<Term>> expected) {
    List<Term> terms = new ArrayList<>();
    for (Token token : tokenizer.tokenize(text)) {
      if (marks || !token.type().isMark()) {
        terms.addAll(expected.apply(token));
      }
    }
    assertThat(terms(chain, new RaggedReader(text, random))).as(what).isEqualTo(terms);
  }

  private static List<Term> terms(Analyzer chain, Reader text) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = chain.tokenStream("f", text)) {
      CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static Term term(Token token, String text) {
    return new Term(text, token.start(), token.end());
  }

  private static List<Term> whole(Token token) {
    return List.of(term(token, token.text()));
  }

  /** Nothing, one term, or the words that a ligature stands for. */
  private static List<Term> normalized(Token token) {
    String normal = ArabicText.normalize(token.text());
    if (normal.isEmpty()) {
      return List.of();
    }
    String[] words = token.text().contains(" ") ? new String[] {normal} : normal.split(" ");
    return Stream.of(words).map(word -> term(token, word)).toList();
  }

  private static List<Term> light(Token token) {
    String normal = Normalizer.lucene().normalize(token.text());
    if (normal.isEmpty()) {
      return List.of();
    }
    return List.of(term(token, hasArabic(normal) ? Stemmers.light10().stem(token.text()) : normal));
  }

  private static boolean hasArabic(String text) {
    return text.chars().anyMatch(c -> ArabicLetters.isLetter((char) c));
  }

  private static String lemma(String word) {
    Lemmatizer lemmatizer = Morphology.standard().lemmatizer();
    int length = lemmatizer.lemma(word.toCharArray(), 0, word.length());
    if (length > 0) {
      return new String(lemmatizer.chars(), 0, length);
    }
    char first = word.charAt(0);
    boolean joined = first >= 'ء' && first <= 'ي';
    return joined && "0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹".indexOf(word.charAt(word.length() - 1)) >= 0
        ? ArabicText.lemma(word)
        : word;
  }

  private static String root(String word) {
    Lemmatizer lemmatizer = Morphology.standard().lemmatizer();
    int length = lemmatizer.root(word.toCharArray(), 0, word.length());
    if (length == 0) {
      length = lemmatizer.lemma(word.toCharArray(), 0, word.length());
    }
    return length == 0 ? word : new String(lemmatizer.chars(), 0, length);
  }

  private static List<Term> clitics(Token token) {
    var segments = ArabicText.segments(token.text());
    if (segments.size() == 1 || !hasArabic(token.text())) {
      return whole(token);
    }
    return segments.stream()
        .map(s -> new Term(s.form(), token.start() + s.start(), token.start() + s.end()))
        .toList();
  }

  /**
   * The filter of characters gives the normalised text, and its offsets lie within the aligned
   * ones.
   */
  private static void charFilter(String text, SplittableRandom random) {
    AlignedText aligned = Normalizer.search().align(text);
    try (ArabicTextCharFilter filter = new ArabicTextCharFilter(new RaggedReader(text, random))) {
      StringBuilder read = new StringBuilder();
      char[] buffer = new char[1 + random.nextInt(9)];
      for (int n = filter.read(buffer); n >= 0; n = filter.read(buffer)) {
        read.append(buffer, 0, n);
      }
      assertThat(read.toString()).as("filtered characters").isEqualTo(aligned.text());
      for (int i = 0; i <= read.length(); i++) {
        int at = filter.correctOffset(i);
        if (at < aligned.originalStart(i) || at > aligned.originalEnd(i)) {
          throw new AssertionError("the offset of character " + i + " is " + at);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Analyzer chain(Function<TokenStream, TokenStream> filter) {
    return chain(ArabicTextTokenizer::new, filter);
  }

  private static Analyzer chain(
      Supplier<ArabicTextTokenizer> source, Function<TokenStream, TokenStream> filter) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        ArabicTextTokenizer tokenizer = source.get();
        return new TokenStreamComponents(tokenizer, filter.apply(tokenizer));
      }
    };
  }
}
