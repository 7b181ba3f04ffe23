package org.arabictext.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.arabictext.lexicon.PartOfSpeech;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.morphology.Segment;

/**
 * Scores the library on gold sentences: tokens, segmentation in the ATB scheme, lemma in context,
 * coverage of the lexicon, and stemmers. The definitions are in {@code docs/command-line.md}. For
 * one thread.
 */
final class Evaluation {
  private static final Set<String> LEXICAL = Set.of("NOUN", "ADJ", "VERB", "PROPN");

  private final Morphology morphology;
  private final Score wordTokens = new Score();
  private final Score allTokens = new Score();
  private final Score splits = new Score();
  private final Share exact = new Share();
  private final Share splitExact = new Share();
  private final Share lemmas = new Share();
  private final Share lemmasSomewhere = new Share();
  private final Share parts = new Share();
  private final Share known = new Share();
  private final Tally splitErrors = new Tally("segmentation: gold → ours");
  private final Tally lemmaErrors = new Tally("lemma: gold → ours");
  private final Tally unknown = new Tally("not in the lexicon");
  private final Map<String, Map<String, Integer>> classes = new HashMap<>();

  Evaluation(Morphology morphology) {
    this.morphology = morphology;
  }

  void add(Conllu.Sentence sentence) {
    List<AnalyzedToken> analysed = morphology.analyze(sentence.text());
    tokens(sentence, analysed);
    for (List<Conllu.Piece> word : sentence.words()) {
      if (isArabic(word) && !analysed.isEmpty()) {
        segmentation(word, analysed);
        lemma(word, analysed);
        coverage(word, analysed);
      }
    }
  }

  /** How many distinct words have a class. */
  int distinctWords() {
    return classes.size();
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

  private static int end(List<Conllu.Piece> word) {
    return word.get(word.size() - 1).end();
  }

  private void tokens(Conllu.Sentence sentence, List<AnalyzedToken> analysed) {
    Set<List<Integer>> gold = new HashSet<>();
    sentence.words().forEach(w -> gold.add(List.of(w.get(0).start(), end(w))));
    Set<List<Integer>> ours = new HashSet<>();
    Set<List<Integer>> marks = new HashSet<>();
    for (AnalyzedToken token : analysed) {
      boolean mark = token.token().text().codePoints().noneMatch(Character::isLetterOrDigit);
      (mark ? marks : ours).add(List.of(token.token().start(), token.token().end()));
    }
    wordTokens.add(gold, ours);
    sentence.pieces().stream()
        .filter(p -> !p.isWord())
        .forEach(p -> gold.add(List.of(p.start(), p.end())));
    ours.addAll(marks);
    allTokens.add(gold, ours);
  }

  private void segmentation(List<Conllu.Piece> word, List<AnalyzedToken> analysed) {
    int start = word.get(0).start();
    int end = end(word);
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
    boolean right = gold.equals(ours);
    exact.add(right);
    if (!gold.isEmpty()) {
      splitExact.add(right);
    }
    splits.add(gold, ours);
    if (!right) {
      String text = surface(word);
      splitErrors.add(cut(text, gold, start) + " → " + cut(text, ours, start));
    }
  }

  private static String cut(String word, Set<Integer> at, int start) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      out.append(at.contains(start + i) ? "+" : "").append(word.charAt(i));
    }
    return out.toString();
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
      boolean right = gold.equals(ours);
      boolean somewhere =
          right
              || morphology.analyses(token.token().text()).stream()
                  .anyMatch(a -> Conflation.fold(a.lemma()).equals(gold));
      lemmas.add(right);
      lemmasSomewhere.add(somewhere);
      parts.add(token.analysis().partOfSpeech() == PartOfSpeech.valueOf(piece.pos()));
      if (!right) {
        String rank = somewhere ? " (ranked lower)" : "";
        lemmaErrors.add(piece.form() + " " + piece.pos() + ": " + gold + " → " + ours + rank);
      }
      classes
          .computeIfAbsent(Conflation.withoutMarks(surface(word)), w -> new HashMap<>())
          .merge(gold, 1, Integer::sum);
    }
  }

  private void coverage(List<Conllu.Piece> word, List<AnalyzedToken> analysed) {
    AnalyzedToken token = at(analysed, word.get(0).start());
    known.add(!token.analysis().isGuess());
    if (token.analysis().isGuess()) {
      unknown.add(token.token().text());
    }
  }

  /** The report, with at most so many of each kind of error. */
  String report(int errors) {
    StringBuilder out = new StringBuilder();
    line(out, "Arabic words", Integer.toString(exact.all));
    line(out, "tokens, words only, F1", Share.text(wordTokens.f1()));
    line(out, "tokens with marks, F1", Share.text(allTokens.f1()));
    line(out, "segmentation exact, all words", exact.toString());
    line(out, "segmentation exact, words that gold splits", splitExact.toString());
    line(out, "split points, P / R / F1", splits.toString());
    line(out, "lemma, first analysis in context", lemmas.toString());
    line(out, "lemma, any analysis", lemmasSomewhere.toString());
    line(out, "part of speech of these words", parts.toString());
    line(out, "words from the lexicon, not guessed", known.toString());
    stemmers(out);
    splitErrors.report(out, errors);
    lemmaErrors.report(out, errors);
    unknown.report(out, errors);
    return out.toString();
  }

  private static void line(StringBuilder out, String name, String value) {
    out.append(String.format(Locale.ROOT, "%-44s %s\n", name, value));
  }

  /** Conflation of distinct words by each stemmer, with Paice's indices. */
  private void stemmers(StringBuilder out) {
    out.append(
        String.format(
            Locale.ROOT,
            "\n%-12s %9s %7s %7s %7s %12s\n",
            "stemmer",
            "precision",
            "recall",
            "F1",
            "under",
            "over"));
    List<StemmerChoice> choices = new ArrayList<>(List.of(StemmerChoice.values()));
    for (StemmerChoice choice : choices) {
      Conflation.Score score = Conflation.score(classes, choice.stemmer(() -> morphology)::stem);
      out.append(
          String.format(
              Locale.ROOT,
              "%-12s %9.1f %7.1f %7.1f %7.4f %12.8f\n",
              choice,
              score.precision(),
              score.recall(),
              score.f1(),
              score.understemming(),
              score.overstemming()));
    }
  }
}
