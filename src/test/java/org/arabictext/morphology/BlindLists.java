package org.arabictext.morphology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores the analyser, without context, on lists that were written before anything was measured on
 * them; prints the scores and, on demand, what failed. A suffix names a later set of lists.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dmain.class=org.arabictext.morphology.BlindLists -Dexec.args="errors -2"
 * }</pre>
 */
public final class BlindLists {
  private final Morphology morphology = Morphology.standard();
  private final String suffix;
  private final Map<String, Score> scores = new LinkedHashMap<>();

  BlindLists(String suffix) {
    this.suffix = suffix;
    verbs();
    plurals();
    roots();
    cuts();
  }

  /** How many cases of how many were right, and the others. */
  record Score(int right, int total, List<String> wrong) {
    double percent() {
      return 100.0 * right / total;
    }
  }

  public static void main(String[] args) {
    List<String> arguments = List.of(args);
    for (String suffix : arguments.isEmpty() ? List.of("", "-2", "-3", "-4") : arguments) {
      if (suffix.equals("errors")) {
        continue;
      }
      print(new BlindLists(suffix.equals("1") ? "" : suffix), arguments.contains("errors"));
    }
  }

  private static void print(BlindLists lists, boolean errors) {
    lists.scores.forEach(
        (name, score) -> {
          System.out.printf(
              Locale.ROOT,
              "%-36s %4d of %4d  %6.2f%n",
              name + lists.suffix,
              score.right(),
              score.total(),
              score.percent());
          if (errors) {
            score.wrong().forEach(System.out::println);
          }
        });
  }

  Score score(String name) {
    return scores.get(name);
  }

  private void verbs() {
    score("verbs, best", "verbs", (w, gold) -> bare(gold).containsAll(bare(best(w).lemma())));
    score("verbs, best is the first named", "verbs", (w, gold) -> first(w, gold));
    score("verbs, any", "verbs", (w, gold) -> any(w, a -> bare(gold).containsAll(bare(a.lemma()))));
    score("verbs, best, vowels exact", "verbs", (w, gold) -> vowels(w, gold));
  }

  private boolean first(String word, String gold) {
    return bare(best(word).lemma()).get(0).equals(bare(gold).get(0));
  }

  private boolean vowels(String word, String gold) {
    return names(gold).map(BlindLists::plain).toList().contains(plain(best(word).lemma()));
  }

  private void plurals() {
    score(
        "plurals, best", "plurals", (s, p) -> bare(best(s).lemma()).equals(bare(best(p).lemma())));
    score("plurals, vowels exact", "plurals", (s, p) -> best(s).lemma().equals(best(p).lemma()));
    score("plurals, any", "plurals", this::shareALemma);
  }

  private boolean shareALemma(String singular, String plural) {
    return any(singular, a -> any(plural, b -> bare(a.lemma()).equals(bare(b.lemma()))));
  }

  private void roots() {
    score("roots, first", "roots", (w, gold) -> names(gold).toList().contains(best(w).root()));
    score("roots, any", "roots", (w, gold) -> any(w, a -> names(gold).toList().contains(a.root())));
  }

  private void cuts() {
    score("clitics, exact", "clitics", (w, gold) -> cut(best(w)).equals(gold));
    score("clitics, any", "clitics", (w, gold) -> any(w, a -> cut(a).equals(gold)));
    score("decoys, whole", "decoys", (w, gold) -> cut(best(w)).equals(w));
  }

  private void score(String name, String file, BiFunction<String, String, Boolean> right) {
    List<String> wrong = new ArrayList<>();
    List<Lines> lines = Lines.of("blind/" + file + suffix + ".tsv");
    for (Lines line : lines) {
      String word = line.cells()[0];
      String gold = line.cells().length > 1 ? line.cells()[1] : "";
      if (!right.apply(word, gold)) {
        wrong.add(word + "\t" + gold + "\t" + described(word) + plural(file, gold));
      }
    }
    scores.put(name, new Score(lines.size() - wrong.size(), lines.size(), List.copyOf(wrong)));
  }

  private String plural(String file, String plural) {
    return file.equals("plurals") ? "\t" + described(plural) : "";
  }

  private String described(String word) {
    Analysis best = best(word);
    return best + " " + best.root() + (best.isGuess() ? " guess" : "");
  }

  private Analysis best(String word) {
    return morphology.best(word);
  }

  private boolean any(String word, Function<Analysis, Boolean> right) {
    return morphology.analyses(word).stream().anyMatch(right::apply);
  }

  private static String cut(Analysis analysis) {
    return analysis.segments(Scheme.ATB).stream()
        .map(Segment::surface)
        .collect(Collectors.joining("+"));
  }

  private static Stream<String> names(String alternatives) {
    return Stream.of(alternatives.split("\\|"));
  }

  private static List<String> bare(String alternatives) {
    return names(alternatives)
        .map(
            lemma ->
                lemma
                    .replaceAll("[\u064B-\u0652\u0670]", "")
                    .replaceAll("[أإآٱ]", "ا")
                    .replace('ى', 'ي')
                    .replace('ة', 'ه'))
        .toList();
  }

  /** A vocalised lemma without the marks that some write and some do not. */
  private static String plain(String lemma) {
    return lemma.replace("\u0652", "").replaceAll("^ا[\u064E-\u0650]", "ا");
  }
}
