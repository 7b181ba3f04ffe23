package org.arabictext.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;

/**
 * Scores the analyser on gold sentences: segmentation in the ATB scheme, lemma in context, and
 * coverage of the lexicon. The definitions are in {@code docs/accuracy.md}.
 */
final class Evaluation {
  private static final Set<String> LEXICAL = Set.of("NOUN", "ADJ", "VERB", "PROPN");

  private final Morphology morphology;
  private int words;
  private int exact;
  private int splitWords;
  private int splitExact;
  private int found;
  private int proposed;
  private int wanted;
  private int tokens;
  private int known;
  private int lemmas;
  private int lemmasRight;
  private int lemmasSomewhere;
  private final Map<String, Integer> splitErrors = new HashMap<>();
  private final Map<String, Integer> lemmaErrors = new HashMap<>();
  private final Map<String, Integer> unknown = new HashMap<>();
  private final Map<String, Map<String, Integer>> goldClasses = new HashMap<>();

  Evaluation(Morphology morphology) {
    this.morphology = morphology;
  }

  void add(Conllu.Sentence sentence) {
    List<AnalyzedToken> analysed = morphology.analyze(sentence.text());
    for (List<Conllu.Piece> word : sentence.words()) {
      if (isArabic(word)) {
        segmentation(word, analysed);
        lemma(word, analysed);
        coverage(word, analysed);
      }
    }
  }

  private static boolean isArabic(List<Conllu.Piece> word) {
    return surface(word)
        .codePoints()
        .anyMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
  }

  private static String surface(List<Conllu.Piece> word) {
    StringBuilder out = new StringBuilder();
    word.forEach(p -> out.append(p.form()));
    return out.toString();
  }

  private void segmentation(List<Conllu.Piece> word, List<AnalyzedToken> analysed) {
    int start = word.get(0).start();
    int end = word.get(word.size() - 1).end();
    Set<Integer> gold = new TreeSet<>();
    word.forEach(p -> gold.add(p.start()));
    gold.remove(start);
    Set<Integer> ours = new TreeSet<>();
    for (AnalyzedToken token : analysed) {
      if (token.token().end() > start && token.token().start() < end) {
        for (Segment segment : token.analysis().segments(Scheme.ATB)) {
          ours.add(token.token().start() + segment.start());
        }
        ours.add(token.token().end());
      }
    }
    ours.removeIf(b -> b <= start || b >= end);
    words++;
    exact += gold.equals(ours) ? 1 : 0;
    if (!gold.isEmpty()) {
      splitWords++;
      splitExact += gold.equals(ours) ? 1 : 0;
    }
    wanted += gold.size();
    proposed += ours.size();
    found += (int) ours.stream().filter(gold::contains).count();
    if (!gold.equals(ours)) {
      String text = surface(word);
      count(splitErrors, cut(text, gold, start) + " → " + cut(text, ours, start));
    }
  }

  private static String cut(String word, Set<Integer> at, int start) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      out.append(at.contains(start + i) ? "+" : "").append(word.charAt(i));
    }
    return out.toString();
  }

  private static void count(Map<String, Integer> counts, String key) {
    counts.merge(key, 1, Integer::sum);
  }

  private static AnalyzedToken at(List<AnalyzedToken> analysed, int offset) {
    AnalyzedToken before = analysed.get(0);
    for (AnalyzedToken token : analysed) {
      if (token.token().start() > offset) {
        break;
      }
      before = token;
    }
    return before;
  }

  private void lemma(List<Conllu.Piece> word, List<AnalyzedToken> analysed) {
    for (Conllu.Piece piece : word) {
      if (!LEXICAL.contains(piece.pos())) {
        continue;
      }
      AnalyzedToken token = at(analysed, piece.start());
      String gold = Conflation.fold(piece.lemma());
      String ours = Conflation.fold(token.analysis().lemma());
      lemmas++;
      boolean right = gold.equals(ours);
      lemmasRight += right ? 1 : 0;
      boolean somewhere =
          right
              || morphology.analyses(token.token().text()).stream()
                  .anyMatch(a -> Conflation.fold(a.lemma()).equals(gold));
      lemmasSomewhere += somewhere ? 1 : 0;
      if (!right) {
        count(
            lemmaErrors,
            piece.form()
                + " "
                + piece.pos()
                + ": "
                + gold
                + " → "
                + ours
                + (somewhere ? " (ranked lower)" : ""));
      }
      goldClasses
          .computeIfAbsent(Conflation.withoutMarks(surface(word)), w -> new HashMap<>())
          .merge(gold, 1, Integer::sum);
    }
  }

  private void coverage(List<Conllu.Piece> word, List<AnalyzedToken> analysed) {
    AnalyzedToken token = at(analysed, word.get(0).start());
    tokens++;
    if (token.analysis().isGuess()) {
      count(unknown, token.token().text());
    } else {
      known++;
    }
  }

  /** The report, with at most so many of each kind of error. */
  String report(int errors) {
    StringBuilder out = new StringBuilder();
    line(out, "Arabic words", "%d", words);
    line(out, "segmentation exact, all words", "%.2f", percent(exact, words));
    line(
        out, "segmentation exact, words that gold splits", "%.2f", percent(splitExact, splitWords));
    double p = percent(found, proposed);
    double r = percent(found, wanted);
    line(out, "split points P / R / F1", "%.2f / %.2f / %.2f", p, r, 2 * p * r / (p + r));
    line(out, "lemma, first analysis in context", "%.2f", percent(lemmasRight, lemmas));
    line(out, "lemma, any analysis", "%.2f", percent(lemmasSomewhere, lemmas));
    line(out, "words from the lexicon, not guessed", "%.2f", percent(known, tokens));
    Conflation.Score c = conflation(w -> morphology.best(w).lemma());
    line(
        out,
        "conflation by lemma P / R / F1",
        "%.1f / %.1f / %.1f",
        c.precision(),
        c.recall(),
        c.f1());
    errors(out, "segmentation: gold → ours", splitErrors, errors);
    errors(out, "lemma: gold → ours", lemmaErrors, errors);
    errors(out, "not in the lexicon", unknown, errors);
    return out.toString();
  }

  Conflation.Score conflation(java.util.function.UnaryOperator<String> stemmer) {
    return Conflation.score(goldClasses, stemmer);
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static void line(StringBuilder out, String name, String format, Object... values) {
    out.append(String.format(Locale.ROOT, "%-46s " + format + "%n", prepend(name, values)));
  }

  private static Object[] prepend(String name, Object[] values) {
    Object[] all = new Object[values.length + 1];
    all[0] = name;
    System.arraycopy(values, 0, all, 1, values.length);
    return all;
  }

  private static void errors(
      StringBuilder out, String title, Map<String, Integer> counts, int most) {
    if (most <= 0) {
      return;
    }
    List<Map.Entry<String, Integer>> list = new ArrayList<>(counts.entrySet());
    list.sort(
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey()));
    int total = counts.values().stream().mapToInt(Integer::intValue).sum();
    out.append(String.format(Locale.ROOT, "%n%s (%d)%n", title, total));
    list.stream()
        .limit(most)
        .forEach(
            e -> out.append(String.format(Locale.ROOT, "%5d  %s%n", e.getValue(), e.getKey())));
  }
}
