package org.arabictext.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * Everything a report says, gathered chunk by chunk in bounded memory, and then given as JSON. For
 * one thread.
 */
final class ReportData implements AutoCloseable {
  private static final int MOST_FILES = 100;
  private static final int MOST_ROOTS = 60;
  private static final int MOST_IN_FAMILY = 24;
  private static final int MOST_NAMES = 200;

  private final int top;
  private final NameKinds kinds;
  private final ReportText text;
  private final CorpusStats corpus = new CorpusStats();
  private final Counts lemmas = new Counts();
  private final Counts families = new Counts();
  private final Counts fullNames = new Counts();
  private final Map<String, Long> parts = new TreeMap<>();
  private final long[] marks = new long[ReportChunk.MARKS.length()];
  private final List<String> files = new ArrayList<>();
  private long unknown;

  private record Lemma(String lemma, long number, String part, String root) {
    static final Comparator<Lemma> BY_NUMBER =
        Comparator.comparingLong(Lemma::number).reversed().thenComparing(Lemma::lemma);
  }

  private record Family(String root, long number, long size, List<Count> words) {
    static final Comparator<Family> BY_NUMBER =
        Comparator.comparingLong(Family::number).reversed().thenComparing(Family::root);
  }

  /**
   * Begins a report.
   *
   * @param top how many lemmas it lists
   * @param words how many words of the text it shows
   * @param kinds what names are names of
   */
  ReportData(int top, int words, NameKinds kinds) {
    this.top = top;
    this.kinds = kinds;
    this.text = new ReportText(words);
  }

  void take(ReportChunk chunk) {
    corpus.take(chunk.stats);
    if (chunk.chunk.offset() == 0 && files.size() < MOST_FILES) {
      files.add(chunk.chunk.source().name());
    }
    lemmas.addAll(chunk.lemmas);
    families.addAll(chunk.families);
    fullNames.addAll(chunk.fullNames);
    chunk.parts.forEach((part, number) -> parts.merge(part, (long) number, Long::sum));
    for (int i = 0; i < marks.length; i++) {
      marks[i] += chunk.marks[i];
    }
    unknown += chunk.unknown;
    text.add(chunk.chunk, chunk.tokens);
  }

  /** The numbers, lists and text, as maps, lists, strings and numbers. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("files", files);
    lemmas(json);
    families(json);
    List<Object> full = new ArrayList<>();
    fullNames.byNumber(MOST_NAMES, 1, count -> full.add(pair(count.key(), count.number())));
    json.put("fullNames", full);
    json.put("numbers", numbers(json));
    json.put("curve", corpus.curve().stream().map(p -> List.of(p[0], p[1])).toList());
    json.put("parts", parts.entrySet().stream().map(e -> pair(e.getKey(), e.getValue())).toList());
    json.put("sentences", sentences());
    List<Object> counted = new ArrayList<>();
    for (int i = 0; i < marks.length; i++) {
      counted.add(pair(String.valueOf(ReportChunk.MARKS.charAt(i)), marks[i]));
    }
    json.put("marks", counted);
    json.put("text", text.json());
    return json;
  }

  private static List<Object> pair(String key, long number) {
    return List.of(key, number);
  }

  private Map<String, Object> numbers(Map<String, Object> lists) {
    ChunkStats sum = corpus.sum();
    Map<String, Object> numbers = new LinkedHashMap<>();
    numbers.put("files", sum.files);
    numbers.put("lines", sum.lines);
    numbers.put("characters", sum.characters);
    numbers.put("sentences", corpus.sentences());
    numbers.put("words", sum.words());
    numbers.put("types", corpus.types());
    numbers.put("typesExact", corpus.isExact());
    numbers.put("counted", lemmas.total());
    numbers.put("rooted", families.total());
    numbers.put("unknown", unknown);
    numbers.put("letters", sum.letters);
    numbers.put("vocalisedLetters", sum.vocalisedLetters);
    numbers.put("vocalisedWords", sum.vocalisedWords);
    for (String total : List.of("lemmaTypes", "rootTypes", "nameTypes", "nameTokens")) {
      numbers.put(total, lists.remove(total));
    }
    return numbers;
  }

  /** Adds the commonest lemmas and names, and how many there are. */
  private void lemmas(Map<String, Object> json) {
    Best<Lemma> best = new Best<>(top, Lemma.BY_NUMBER);
    Best<Count> names = new Best<>(MOST_NAMES, Count.BY_NUMBER);
    long[] types = new long[3];
    grouped(
        lemmas,
        (lemma, kinds) -> {
          String[] kind = kinds.get(0).key().split("\0", -1);
          best.add(new Lemma(lemma, sum(kinds), kind[0], kind[1]));
          long named =
              sum(
                  kinds.stream()
                      .filter(k -> k.key().startsWith(PartOfSpeech.PROPN.name()))
                      .toList());
          if (named > 0) {
            names.add(new Count(lemma, named));
            types[1]++;
            types[2] += named;
          }
          types[0]++;
        });
    json.put(
        "lemmas",
        best.sorted().stream()
            .map(l -> List.of(l.lemma(), l.number(), l.part(), l.root()))
            .toList());
    json.put(
        "names",
        names.sorted().stream()
            .map(c -> List.of(c.key(), c.number(), kinds.of(c.key()).name()))
            .toList());
    json.put("lemmaTypes", types[0]);
    json.put("nameTypes", types[1]);
    json.put("nameTokens", types[2]);
  }

  /** Adds the roots with the most words, and how many there are. */
  private void families(Map<String, Object> json) {
    Best<Family> best = new Best<>(MOST_ROOTS, Family.BY_NUMBER);
    long[] types = new long[1];
    grouped(
        families,
        (root, words) -> {
          List<Count> shown = words.subList(0, Math.min(MOST_IN_FAMILY, words.size()));
          best.add(new Family(root, sum(words), words.size(), List.copyOf(shown)));
          types[0]++;
        });
    json.put(
        "roots",
        best.sorted().stream()
            .map(
                f ->
                    List.of(
                        f.root(),
                        f.number(),
                        f.size(),
                        f.words().stream().map(c -> pair(c.key(), c.number())).toList()))
            .toList());
    json.put("rootTypes", types[0]);
  }

  /** Takes a first part of keys with the second parts it was counted with. */
  private interface Group {
    void take(String first, List<Count> seconds);
  }

  private static void grouped(Counts counts, Group taker) {
    List<Count> group = new ArrayList<>();
    String[] current = {""};
    counts.byKey(
        count -> {
          int cut = count.key().indexOf(ReportChunk.BETWEEN);
          String first = count.key().substring(0, cut);
          if (!first.equals(current[0])) {
            end(current[0], group, taker);
            current[0] = first;
          }
          group.add(new Count(count.key().substring(cut + 1), count.number()));
        });
    end(current[0], group, taker);
  }

  private static void end(String first, List<Count> group, Group taker) {
    if (!group.isEmpty()) {
      group.sort(Count.BY_NUMBER);
      taker.take(first, group);
      group.clear();
    }
  }

  private static long sum(List<Count> counts) {
    return counts.stream().mapToLong(Count::number).sum();
  }

  private Map<String, Object> sentences() {
    ChunkStats sum = corpus.sum();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("mean", CorpusStats.ratio(sum.words(), corpus.sentences()));
    json.put("quarter", corpus.sentenceLength(25));
    json.put("median", corpus.sentenceLength(50));
    json.put("threeQuarters", corpus.sentenceLength(75));
    json.put("most", corpus.sentenceLength(99));
    json.put("longest", corpus.sentenceLength(100));
    json.put(
        "lengths",
        sum.sentences.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    return json;
  }

  @Override
  public void close() {
    lemmas.close();
    families.close();
    fullNames.close();
  }
}
