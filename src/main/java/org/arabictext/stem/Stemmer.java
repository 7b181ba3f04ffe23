package org.arabictext.stem;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.arabictext.normalize.Normalizer;

/**
 * Reduces a word to a key that it shares with its relatives. The key is for comparing and indexing;
 * it need not be a word.
 *
 * <p>A stemmer takes a word as it stands in a text, vocalised or not, and normalises it itself.
 * Implementations are thread safe and accept text of any kind; a text of several words is treated
 * as if it were one. {@link Stemmers} makes them.
 */
@FunctionalInterface
public interface Stemmer {
  /**
   * The stem of a word.
   *
   * @param word a word as it stands in a text
   * @return its stem
   */
  String stem(CharSequence word);

  /**
   * This stemmer with words that are not to be stemmed: names that would lose a part, for example.
   * They are recognised whatever their marks and hamza ({@link Normalizer#search()}), and come out
   * in that form, without marks.
   *
   * @param words the words to protect, in any spelling
   * @return a stemmer that gives these words back normalised, and stems the others
   */
  default Stemmer protecting(Set<String> words) {
    Normalizer normalizer = Normalizer.search();
    Set<String> kept = new HashSet<>();
    for (String word : Objects.requireNonNull(words, "words")) {
      kept.add(normalizer.normalize(word));
    }
    return word -> {
      String normalized = normalizer.normalize(Objects.requireNonNull(word, "word"));
      return kept.contains(normalized) ? normalized : stem(word);
    };
  }
}
