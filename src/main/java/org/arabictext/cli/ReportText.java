package org.arabictext.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Segment;
import org.jspecify.annotations.Nullable;

/**
 * The text that a report shows, with the analysis of each word: the beginning of the corpus, up to
 * so many words. Every different analysis is kept once. For one thread.
 */
final class ReportText {
  /** How many characters a word and what follows it may have on average. */
  private static final int CHARACTERS_PER_WORD = 20;

  private static final int MOST_FILES = 1000;

  private final int limit;
  private final List<File> files = new ArrayList<>();
  private final Map<List<Object>, Integer> readings = new LinkedHashMap<>();
  private @Nullable Source last;
  private int words;
  private long characters;
  private boolean cut;

  /** Keeps so many words at most. */
  ReportText(int limit) {
    this.limit = limit;
  }

  private record File(String name, StringBuilder text, List<Integer> tokens) {
    Map<String, Object> json() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("name", name);
      json.put("text", text.toString());
      json.put("tokens", tokens);
      return json;
    }
  }

  void add(Chunk chunk, List<AnalyzedToken> tokens) {
    if (cut) {
      return;
    }
    if (chunk.source() != last) {
      if (files.size() == MOST_FILES) {
        cut = true;
        return;
      }
      last = chunk.source();
      files.add(new File(chunk.source().name(), new StringBuilder(), new ArrayList<>()));
    }
    File file = files.get(files.size() - 1);
    int base = file.text().length();
    int end = 0;
    for (AnalyzedToken one : tokens) {
      if (isFull(one.token().end()) && one.token().type().isWord()) {
        cut = true;
        break;
      }
      end = one.token().end();
      if (one.token().type().isWord()) {
        words++;
        file.tokens().add(base + one.token().start());
        file.tokens().add(base + end);
        file.tokens().add(reading(one.analysis()));
      }
    }
    end = cut ? end : chunk.text().length();
    long room = Math.max(0, (long) limit * CHARACTERS_PER_WORD - characters);
    if (end > room) {
      cut = true;
      end = (int) Math.max(room, lastToken(file) - base);
    }
    file.text().append(chunk.text(), 0, end);
    characters += end;
  }

  private boolean isFull(int end) {
    return words >= limit || characters + end > (long) limit * CHARACTERS_PER_WORD;
  }

  private static int lastToken(File file) {
    int size = file.tokens().size();
    return size == 0 ? 0 : file.tokens().get(size - 2);
  }

  private int reading(Analysis analysis) {
    List<Object> segments = new ArrayList<>();
    for (Segment segment : analysis.segments()) {
      segments.add(List.of(segment.surface(), segment.kind().name()));
    }
    List<Object> reading =
        List.of(
            analysis.lemma(),
            analysis.root(),
            analysis.partOfSpeech().name(),
            segments,
            analysis.features(),
            analysis.isGuess());
    return readings.computeIfAbsent(reading, r -> readings.size());
  }

  /** The files with their text and, for each word, its start, end and reading. */
  Map<String, Object> json() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("limit", limit);
    json.put("words", words);
    json.put("cut", cut);
    json.put("files", files.stream().map(File::json).toList());
    json.put("readings", new ArrayList<>(readings.keySet()));
    return json;
  }
}
