package org.arabictext.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences of a CoNLL-U file with their words before clitics are split: a word is a run of tokens
 * holding a letter or digit, joined by SpaceAfter=No; tokens with neither are punctuation.
 */
final class GoldTokens {
  /** A token of the gold standard by its place. */
  record Span(int start, int end, boolean word) {}

  /** A sentence as it is written, and its tokens. */
  record Sentence(String text, List<Span> spans) {}

  private final StringBuilder text = new StringBuilder();
  private final List<Span> spans = new ArrayList<>();
  private boolean joins;

  private GoldTokens() {}

  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    GoldTokens current = new GoldTokens();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isEmpty()) {
        if (!current.spans.isEmpty()) {
          sentences.add(current.sentence());
        }
        current = new GoldTokens();
      } else if (line.charAt(0) != '#') {
        current.add(line.split("\t", -1));
      }
    }
    if (!current.spans.isEmpty()) {
      sentences.add(current.sentence());
    }
    return sentences;
  }

  private void add(String[] columns) {
    if (columns[0].indexOf('-') >= 0 || columns[0].indexOf('.') >= 0) {
      return;
    }
    String form = columns[1];
    int start = text.length();
    text.append(form);
    boolean word = form.codePoints().anyMatch(Character::isLetterOrDigit);
    int previous = spans.size() - 1;
    if (joins && word && spans.get(previous).word()) {
      spans.set(previous, new Span(spans.get(previous).start(), text.length(), true));
    } else {
      spans.add(new Span(start, text.length(), word));
    }
    joins = ("|" + columns[9] + "|").contains("|SpaceAfter=No|");
    if (!joins) {
      text.append(' ');
    }
  }

  private Sentence sentence() {
    return new Sentence(text.toString(), List.copyOf(spans));
  }
}
