package org.arabictext.hostile;

import java.util.List;
import java.util.Set;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.Lemmatizer;
import org.arabictext.morphology.Morphology;
import org.arabictext.normalize.Diacritics;
import org.arabictext.normalize.Normalizer;
import org.arabictext.script.ArabicLetters;
import org.arabictext.stem.LightStemmer;
import org.arabictext.stem.Stemmer;
import org.arabictext.stem.Stemmers;

/** What is true of every stemmer and of the marks of anything taken for a word. */
final class StemProperties {
  private StemProperties() {}

  static void check(String word) {
    light(LightStemmer.light10(), Normalizer.lucene(), word);
    light(LightStemmer.light10().normalizing(Normalizer.search()), Normalizer.search(), word);
    snowball(word);
    equal(Stemmers.none().stem(word), Normalizer.search().normalize(word), "no stemmer");
    lexicon(word);
    marks(word);
    Stemmer protecting = Stemmers.light10().protecting(Set.of(word));
    equal(protecting.stem(word), Normalizer.search().normalize(word), "a protected word");
  }

  /** A light stem is what stands in the normalised word, whichever way it is asked for. */
  private static void light(Stemmer stemmer, Normalizer normalizer, String word) {
    String stem = stemmer.stem(word);
    String normal = normalizer.normalize(word);
    require(normal.contains(stem), "a light stem is part of the word");
    require(normal.length() < 2 || stem.length() >= 2, "a light stem of two letters at least");
    equal(stemmer.stem(normal), stem, "the light stem of the normalised word");
    char[] letters = normal.toCharArray();
    equal(new String(letters, 0, LightStemmer.stem(letters, letters.length)), stem, "in place");
  }

  /** A Snowball stem needs no cleaning twice, and is never longer than the word. */
  private static void snowball(String word) {
    String clean = Normalizer.cleaning().normalize(word);
    String stem = Stemmers.snowball().stem(word);
    equal(Stemmers.snowball().stem(clean), stem, "the Snowball stem of the cleaned word");
    require(stem.length() <= clean.length(), "a Snowball stem is longer than its word");
  }

  /** Lemma and root are those of the likeliest reading, from whatever door. */
  private static void lexicon(String word) {
    Analysis best = Morphology.standard().best(word);
    String lemma = Normalizer.search().normalize(best.lemma());
    equal(Stemmers.lemma().stem(word), lemma, "lemma");
    equal(ArabicText.stem(word), lemma, "the facade's stem");
    equal(ArabicText.lemma(word), best.lemma(), "the facade's lemma");
    equal(ArabicText.root(word), best.root(), "the facade's root");
    equal(Stemmers.root().stem(word), best.root().isEmpty() ? lemma : best.root(), "root");
    require(
        best.root().chars().allMatch(c -> ArabicLetters.isLetter((char) c)), "a root of letters");
    Lemmatizer lemmatizer = Morphology.standard().lemmatizer();
    int length = lemmatizer.lemma(word.toCharArray(), 0, word.length());
    if (length > 0) {
      String bare = new String(lemmatizer.chars(), 0, length);
      equal(bare, letters(best.lemma()), "the lemmatizer's lemma");
      length = lemmatizer.root(word.toCharArray(), 0, word.length());
      equal(new String(lemmatizer.chars(), 0, length), best.root(), "the lemmatizer's root");
    }
  }

  /** A lemma of an Arabic word as it is without anything but letters. */
  private static String letters(String lemma) {
    StringBuilder letters = new StringBuilder();
    lemma
        .chars()
        .filter(c -> ArabicLetters.isLetter((char) c))
        .forEach(c -> letters.append((char) c));
    return letters.toString();
  }

  /** Taking marks away once is enough, and takes nothing else. */
  private static void marks(String text) {
    String bare = Diacritics.strip(text);
    equal(Diacritics.strip(bare), bare, "stripping twice");
    equal(Diacritics.strip(Diacritics.stripKeepingShadda(text)), bare, "shadda, then all");
    equal(Diacritics.strip(Diacritics.stripEndings(text)), bare, "endings, then all");
    require(isSubsequence(bare, text), "stripping puts something in");
    require(!Diacritics.isVocalised(bare), "bare text is vocalised");
    double share = Diacritics.vocalisedShare(text);
    require(share >= 0 && share <= 1, "a share from 0 to 1");
    require(Diacritics.compatible(text, text), "a text is compatible with itself");
    require(Diacritics.compatible(text, bare), "a text is compatible with itself without marks");
    require(Diacritics.compatible(bare, text), "and the other way round");
  }

  private static boolean isSubsequence(String part, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < part.length(); i++) {
      at += whole.charAt(i) == part.charAt(at) ? 1 : 0;
    }
    return at == part.length();
  }

  private static void equal(Object is, Object expected, String what) {
    require(is.equals(expected), what + ": " + List.of(is, expected));
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError(what);
    }
  }
}
