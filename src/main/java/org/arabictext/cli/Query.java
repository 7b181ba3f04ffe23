package org.arabictext.cli;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.normalize.Diacritics;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.Rule;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/** A word, or words in a row, to look for. Immutable and thread-safe. */
final class Query {
  private static final Normalizer BARE = Normalizer.search().without(Rule.ELONGATION);

  private static final Normalizer MARKED = BARE.without(Rule.DIACRITICS);

  private final By by;
  private final List<String> keys;

  private Query(By by, List<String> keys) {
    this.by = by;
    this.keys = keys;
  }

  /**
   * Reads a query.
   *
   * @param reader reads words as those of the text are read
   * @return the query; empty if there is no word in it
   */
  static Query of(By by, String text, WordReader reader) {
    List<String> keys = new ArrayList<>();
    switch (by) {
      case ROOT -> keys.add(root(text));
      case POS -> keys.add(text.strip().toUpperCase(java.util.Locale.ROOT));
      case LEMMA -> {
        for (Token token : Tokenizer.standard().tokenize(text)) {
          keys.add(token.text());
        }
      }
      default -> reader.words(text).forEach(word -> keys.add(word.key()));
    }
    keys.removeIf(String::isEmpty);
    return new Query(by, List.copyOf(keys));
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  int length() {
    return keys.size();
  }

  /** Whether the words from a place on are the ones looked for. */
  boolean matches(List<Word> words, int from) {
    if (from + keys.size() > words.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      Word word = words.get(from + i);
      String key = keys.get(i);
      boolean same = by == By.LEMMA ? isLemma(key, word.key()) : key.equals(word.key());
      if (!same || i > 0 && !word.follows()) {
        return false;
      }
    }
    return true;
  }

  /** Marks count only where the query has them too. */
  private static boolean isLemma(String wanted, String lemma) {
    return BARE.normalize(wanted).equals(BARE.normalize(lemma))
        && (!Diacritics.isVocalised(wanted)
            || Diacritics.compatible(MARKED.normalize(wanted), MARKED.normalize(lemma)));
  }

  /** The radicals alone, a hamza on any seat as ء. */
  private static String root(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'ؤ', 'ئ', 'آ', 'ء' -> out.append('ء');
        default -> {
          if (Character.isLetter(c)) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
