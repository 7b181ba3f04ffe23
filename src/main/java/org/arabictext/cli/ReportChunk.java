package org.arabictext.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.AnalyzedToken;
import org.arabictext.morphology.Morphology;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.TokenType;

/** What {@code report} learns from a chunk. For one thread. */
final class ReportChunk {
  /** Stands between the parts of a key; input cannot hold it. */
  static final char BETWEEN = '\0';

  /** The marks that are counted: tanwin, short vowels, shadda, sukun, and the small alef. */
  static final String MARKS = "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0670";

  final Chunk chunk;
  final List<AnalyzedToken> tokens;
  final ChunkStats stats;

  /** Words without those of grammar, by lemma, part of speech and root. */
  final Map<String, Integer> lemmas = new HashMap<>();

  /** Words without those of grammar, by root and lemma. */
  final Map<String, Integer> families = new HashMap<>();

  /** All words by part of speech. */
  final Map<String, Integer> parts = new HashMap<>();

  /** Names of people that have several words. */
  final Map<String, Integer> fullNames = new HashMap<>();

  final long[] marks = new long[MARKS.length()];

  /** Arabic words that the lexicon does not have. */
  long unknown;

  private ReportChunk(Chunk chunk, Morphology morphology) {
    this.chunk = chunk;
    this.tokens = morphology.analyze(chunk.text());
    this.stats = ChunkStats.of(chunk);
  }

  static ReportChunk of(Chunk chunk, Morphology morphology, FullNames names) {
    ReportChunk result = new ReportChunk(chunk, morphology);
    names.find(chunk.text(), result.tokens, name -> result.fullNames.merge(name, 1, Integer::sum));
    for (AnalyzedToken one : result.tokens) {
      if (one.token().type().isWord()) {
        result.count(one.token(), one.analysis());
      }
    }
    String text = chunk.text();
    for (int i = 0; i < text.length(); i++) {
      int mark = MARKS.indexOf(text.charAt(i));
      if (mark >= 0) {
        result.marks[mark]++;
      }
    }
    return result;
  }

  private void count(Token token, Analysis analysis) {
    String part = analysis.partOfSpeech().name();
    parts.merge(part, 1, Integer::sum);
    unknown += analysis.isGuess() && token.type() == TokenType.ARABIC_WORD ? 1 : 0;
    String lemma = analysis.lemma();
    if (lemma.isEmpty() || WordReader.isStopWord(token.text())) {
      return;
    }
    String root = analysis.root();
    lemmas.merge(lemma + BETWEEN + part + BETWEEN + root, 1, Integer::sum);
    if (!root.isEmpty()) {
      families.merge(root + BETWEEN + lemma, 1, Integer::sum);
    }
  }
}
