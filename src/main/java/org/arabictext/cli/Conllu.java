package org.arabictext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of a CoNLL-U file. */
final class Conllu {
  /**
   * A syntactic word of the file.
   *
   * @param form its letters
   * @param lemma its lemma
   * @param pos its universal part of speech
   * @param start where it begins in the sentence's text, in UTF-16 units
   * @param spaceAfter whether white space follows
   */
  record Piece(String form, String lemma, String pos, int start, boolean spaceAfter) {
    int end() {
      return start + form.length();
    }

    boolean isWord() {
      return form.codePoints().anyMatch(Character::isLetterOrDigit);
    }
  }

  /**
   * A sentence.
   *
   * @param text its text, made of the forms
   * @param pieces its syntactic words
   */
  record Sentence(String text, List<Piece> pieces) {
    /** Runs of pieces with a letter or digit that no space parts. */
    List<List<Piece>> words() {
      List<List<Piece>> words = new ArrayList<>();
      List<Piece> word = new ArrayList<>();
      for (Piece piece : pieces) {
        if (piece.isWord()) {
          word.add(piece);
        }
        if ((!piece.isWord() || piece.spaceAfter()) && !word.isEmpty()) {
          words.add(word);
          word = new ArrayList<>();
        }
      }
      if (!word.isEmpty()) {
        words.add(word);
      }
      return words;
    }
  }

  private Conllu() {}

  static List<Sentence> read(Path file) throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      StringBuilder text = new StringBuilder();
      List<Piece> pieces = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (line.isEmpty() && !pieces.isEmpty()) {
          sentences.add(new Sentence(text.toString(), List.copyOf(pieces)));
          text.setLength(0);
          pieces.clear();
        } else if (!line.isEmpty() && line.charAt(0) != '#') {
          piece(line.split("\t", -1), text, pieces);
        }
      }
      if (!pieces.isEmpty()) {
        sentences.add(new Sentence(text.toString(), List.copyOf(pieces)));
      }
    }
    return sentences;
  }

  private static void piece(String[] cells, StringBuilder text, List<Piece> pieces)
      throws IOException {
    if (cells.length != 10) {
      throw new IOException("not CoNLL-U: a line has " + cells.length + " columns, not 10");
    }
    if (cells[0].indexOf('-') >= 0 || cells[0].indexOf('.') >= 0) {
      return;
    }
    boolean space = !cells[9].contains("SpaceAfter=No");
    pieces.add(new Piece(cells[1], cells[2], cells[3], text.length(), space));
    text.append(cells[1]).append(space ? " " : "");
  }
}
