package org.arabictext.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How well a stemmer brings together the words of one lemma, and only those. */
final class Conflation {
  /**
   * Scores over pairs of words.
   *
   * @param precision share of the pairs brought together that belong together, in percent
   * @param recall share of the pairs that belong together that are brought together, in percent
   * @param overstemming Paice's index: share of the pairs that do not belong together that are
   *     brought together, 0 to 1
   */
  record Score(double precision, double recall, double overstemming) {
    double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    /** Paice's understemming index, 0 to 1. */
    double understemming() {
      return 1 - recall / 100;
    }
  }

  private Conflation() {}

  static Score score(Map<String, Map<String, Integer>> gold, UnaryOperator<String> stemmer) {
    Map<String, Integer> goldSizes = new HashMap<>();
    Map<String, Integer> ourSizes = new HashMap<>();
    Map<List<String>, Integer> bothSizes = new HashMap<>();
    gold.forEach(
        (word, lemmas) -> {
          String right = mostFrequent(lemmas);
          String ours = fold(stemmer.apply(word));
          goldSizes.merge(right, 1, Integer::sum);
          ourSizes.merge(ours, 1, Integer::sum);
          bothSizes.merge(List.of(right, ours), 1, Integer::sum);
        });
    double together = pairs(bothSizes);
    double ours = pairs(ourSizes);
    double right = pairs(goldSizes);
    double all = gold.size() * (gold.size() - 1.0) / 2;
    return new Score(
        100 * together / Math.max(1, ours),
        100 * together / Math.max(1, right),
        (ours - together) / Math.max(1, all - right));
  }

  private static double pairs(Map<?, Integer> sizes) {
    return sizes.values().stream().mapToDouble(n -> n * (n - 1.0) / 2).sum();
  }

  private static String mostFrequent(Map<String, Integer> lemmas) {
    return lemmas.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }

  static String withoutMarks(String word) {
    StringBuilder out = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < '\u064b' || c > '\u065f') && c != '\u0670' && c != '\u0640' && c != '`') {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Marks off, alef forms unified, ى as ي, ة as ه. */
  static String fold(String word) {
    String bare = withoutMarks(word);
    StringBuilder out = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      out.append(
          switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            default -> c;
          });
    }
    return out.toString();
  }
}
