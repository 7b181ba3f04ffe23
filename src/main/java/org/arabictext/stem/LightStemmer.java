package org.arabictext.stem;

import java.util.Objects;
import org.arabictext.normalize.Normalizer;

/**
 * The light stemmer light10.
 *
 * <p>Source: Leah S. Larkey, Lisa Ballesteros, Margaret E. Connell, "Light Stemming for Arabic
 * Information Retrieval" (2007). One prefix is taken off ({@code ال وال بال كال فال لل}, else
 * {@code و}), then each of the suffixes {@code ها ان ات ون ين يه ية ه ة ي} in this order, as long
 * as two letters remain (three after {@code و}).
 *
 * <p>Immutable and thread safe.
 */
public final class LightStemmer implements Stemmer {
  private static final LightStemmer LIGHT10 = new LightStemmer(Normalizer.lucene());

  private final Normalizer normalizer;

  private LightStemmer(Normalizer normalizer) {
    this.normalizer = normalizer;
  }

  /**
   * The stemmer with Lucene's normalisation before it.
   *
   * @return the stemmer
   */
  public static LightStemmer light10() {
    return LIGHT10;
  }

  /**
   * The same stemmer with another normaliser before it, for example {@link Normalizer#search()} for
   * text with presentation forms or Persian letters.
   *
   * @param other how to normalise
   * @return a new stemmer
   */
  public LightStemmer normalizing(Normalizer other) {
    return new LightStemmer(Objects.requireNonNull(other, "other"));
  }

  @Override
  public String stem(CharSequence word) {
    String normalized = normalizer.normalize(Objects.requireNonNull(word, "word"));
    char[] letters = normalized.toCharArray();
    int start = prefix(letters, letters.length);
    int end = withoutSuffixes(letters, start, letters.length);
    return end - start == letters.length ? normalized : new String(letters, start, end - start);
  }

  /**
   * Stems letters in place, without allocating. They have to be normalised already.
   *
   * @param letters an array that begins with the word; the stem is moved to its beginning
   * @param length the length of the word
   * @return the length of the stem
   * @throws IndexOutOfBoundsException if the array is shorter than the word
   */
  public static int stem(char[] letters, int length) {
    Objects.checkFromToIndex(0, length, letters.length);
    int start = prefix(letters, length);
    int end = withoutSuffixes(letters, start, length);
    if (start > 0) {
      System.arraycopy(letters, start, letters, 0, end - start);
    }
    return end - start;
  }

  /** The length of the prefix that is to be taken off. */
  private static int prefix(char[] s, int length) {
    if (length < 4) {
      return 0;
    }
    switch (s[0]) {
      case 'ا':
      case 'ل':
        return s[1] == 'ل' ? 2 : 0;
      case 'و':
        return isArticleAfterParticle(s, length) ? 3 : 1;
      case 'ب':
      case 'ك':
      case 'ف':
        return isArticleAfterParticle(s, length) ? 3 : 0;
      default:
        return 0;
    }
  }

  private static boolean isArticleAfterParticle(char[] s, int length) {
    return length >= 5 && s[1] == 'ا' && s[2] == 'ل';
  }

  /** Where the word ends when its suffixes, each at most once and in order, are taken off. */
  private static int withoutSuffixes(char[] s, int start, int length) {
    int end = length;
    if (end - start < 3 || "انتهةي".indexOf(s[end - 1]) < 0) {
      return end;
    }
    end = cut(s, start, end, 'ه', 'ا');
    end = cut(s, start, end, 'ا', 'ن');
    end = cut(s, start, end, 'ا', 'ت');
    end = cut(s, start, end, 'و', 'ن');
    end = cut(s, start, end, 'ي', 'ن');
    end = cut(s, start, end, 'ي', 'ه');
    end = cut(s, start, end, 'ي', 'ة');
    end = cut(s, start, end, 'ه');
    end = cut(s, start, end, 'ة');
    return cut(s, start, end, 'ي');
  }

  private static int cut(char[] s, int start, int end, char first, char second) {
    boolean ends = s[end - 1] == second && s[end - 2] == first && end - start >= 4;
    return ends ? end - 2 : end;
  }

  private static int cut(char[] s, int start, int end, char last) {
    return s[end - 1] == last && end - start >= 3 ? end - 1 : end;
  }
}
