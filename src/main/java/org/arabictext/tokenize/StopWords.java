package org.arabictext.tokenize;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Arabic words of grammar, by category. A word is recognised whatever its marks, tatweel and hamza,
 * and with ى or ي, ة or ه at its end: {@code إِلَى}, {@code الى} and {@code إلي} are one.
 *
 * <pre>{@code
 * StopWords.standard().contains("إِلَى");                     // true
 * StopWords.standard().contains("ولكن");                      // false
 * StopWords.standard().withConjunctions().contains("ولكن");   // true
 * StopWords.of(List.of(StopWordCategory.PRONOUN)).contains("في");   // false
 * }</pre>
 *
 * <p>Instances are immutable and safe for any number of threads. An option gives a new set and
 * leaves the old one as it was.
 */
public final class StopWords {
  private final Set<String> words;
  private final Set<String> exceptions;
  private final boolean conjunctions;
  private final FoldedSet folded;
  private final FoldedSet excepted;

  private StopWords(Set<String> words, Set<String> exceptions, boolean conjunctions) {
    this.words = Collections.unmodifiableSet(words);
    this.exceptions = exceptions;
    this.conjunctions = conjunctions;
    this.folded = new FoldedSet(words, true);
    this.excepted = new FoldedSet(exceptions, false);
  }

  /** The resource, loaded on first use. */
  private static final class Standard {
    private static final String EXCEPTION = "!not";

    static final Map<StopWordCategory, Set<String>> WORDS = new EnumMap<>(StopWordCategory.class);
    static final Set<String> EXCEPTIONS = new LinkedHashSet<>();

    static {
      for (StopWordCategory category : StopWordCategory.values()) {
        WORDS.put(category, new LinkedHashSet<>());
      }
      for (String line : Resources.lines("stopwords.tsv")) {
        int tab = line.indexOf('\t');
        String category = line.substring(0, tab);
        List<String> listed = Arrays.asList(line.substring(tab + 1).split(" ", -1));
        if (category.equals(EXCEPTION)) {
          EXCEPTIONS.addAll(listed);
        } else {
          StopWordCategory key = StopWordCategory.valueOf(category.toUpperCase(Locale.ROOT));
          WORDS.get(key).addAll(listed);
        }
      }
    }

    static final StopWords ALL = of(EnumSet.allOf(StopWordCategory.class));

    static StopWords of(Set<StopWordCategory> categories) {
      Set<String> words = new LinkedHashSet<>();
      for (StopWordCategory category : categories) {
        words.addAll(WORDS.get(category));
      }
      return new StopWords(words, EXCEPTIONS, false);
    }
  }

  /**
   * Returns the stop words of all categories.
   *
   * @return the same instance at every call
   */
  public static StopWords standard() {
    return Standard.ALL;
  }

  /**
   * Returns the stop words of some categories.
   *
   * @param categories the categories wanted
   * @return a new set
   * @throws NullPointerException if {@code categories} or one of them is null
   */
  public static StopWords of(Collection<StopWordCategory> categories) {
    Objects.requireNonNull(categories, "categories");
    Set<StopWordCategory> wanted = EnumSet.noneOf(StopWordCategory.class);
    wanted.addAll(categories);
    return Standard.of(wanted);
  }

  /**
   * Returns a set of the caller's own words only, compared in the same way.
   *
   * @param words the words
   * @return a new set
   * @throws NullPointerException if {@code words} or one of them is null
   */
  public static StopWords ofWords(Collection<String> words) {
    Objects.requireNonNull(words, "words");
    return new StopWords(new LinkedHashSet<>(List.copyOf(words)), Set.of(), false);
  }

  /**
   * Returns a set with more words.
   *
   * @param more the words to add
   * @return a new set
   * @throws NullPointerException if {@code more} or one of them is null
   */
  public StopWords plus(Collection<String> more) {
    Objects.requireNonNull(more, "more");
    Set<String> all = new LinkedHashSet<>(words);
    all.addAll(List.copyOf(more));
    Set<String> left = new LinkedHashSet<>(exceptions);
    FoldedSet added = new FoldedSet(more, false);
    left.removeIf(word -> added.contains(word, 0, word.length()));
    return new StopWords(all, left, conjunctions);
  }

  /**
   * Returns a set without some words, whatever their spelling.
   *
   * @param fewer the words to remove
   * @return a new set
   * @throws NullPointerException if {@code fewer} or one of them is null
   */
  public StopWords minus(Collection<String> fewer) {
    Objects.requireNonNull(fewer, "fewer");
    FoldedSet removed = new FoldedSet(List.copyOf(fewer), true);
    Set<String> left = new LinkedHashSet<>(words);
    left.removeIf(word -> removed.contains(word, 0, word.length()));
    return new StopWords(left, exceptions, conjunctions);
  }

  /**
   * Returns a set that also has every word with the conjunction و or ف before it: {@code ولكن},
   * {@code فهو}. Words of content that only look so are left alone, such as {@code واحد} and {@code
   * فهم}.
   *
   * @return a new set
   */
  public StopWords withConjunctions() {
    return new StopWords(words, exceptions, true);
  }

  /**
   * Tells whether a word is a stop word.
   *
   * @param word a word in any spelling
   * @return true if it is in the set
   * @throws NullPointerException if {@code word} is null
   */
  public boolean contains(CharSequence word) {
    Objects.requireNonNull(word, "word");
    int length = word.length();
    if (excepted.contains(word, 0, length)) {
      return false;
    }
    return folded.contains(word, 0, length) || conjunctions && containsJoined(word);
  }

  private boolean containsJoined(CharSequence word) {
    int length = word.length();
    if (length < 3 || word.charAt(0) != 'و' && word.charAt(0) != 'ف') {
      return false;
    }
    int start = 1;
    while (start < length && Fold.bare(word.charAt(start)) == 0) {
      start++;
    }
    return length - start >= 2 && folded.contains(word, start, length);
  }

  /**
   * Returns the words as they are listed, without the forms that {@link #withConjunctions()} adds.
   *
   * @return an unmodifiable set
   */
  public Set<String> words() {
    return words;
  }
}
