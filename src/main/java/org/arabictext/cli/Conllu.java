package org.arabictext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Reads the words of a CoNLL-U file. Clitics may be words of their own without a space between
 * ({@code SpaceAfter=No}), as in the PUD treebank, or parts of a multiword token ({@code 6-7}), as
 * in PADT; the pieces of the latter share out the letters of the token, each as long as its form
 * and the last with the rest.
 */
final class Conllu {
  private static final int COLUMNS = 10;

  /**
   * A syntactic word of the file.
   *
   * @param form its letters in the text
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

  private final Messages messages;
  private final StringBuilder text = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();

  /** What is left of the multiword token that is being read, and how many pieces are to come. */
  private String rest = "";

  private int toCome;
  private boolean spaceAfterToken;
  private int line;

  private Conllu(Messages messages) {
    this.messages = messages;
  }

  /** Hands on the sentences of a file one by one. */
  static void read(Path file, Messages messages, Consumer<Sentence> taker) throws IOException {
    Conllu conllu = new Conllu(messages);
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        conllu.line++;
        if (line.isEmpty()) {
          conllu.end(taker);
        } else if (line.charAt(0) != '#') {
          conllu.row(line.split("\t", -1));
        }
      }
    } catch (CharacterCodingException e) {
      throw conllu.bad(messages.get("error.notUtf8"));
    }
    conllu.end(taker);
  }

  private void end(Consumer<Sentence> taker) {
    if (!pieces.isEmpty()) {
      taker.accept(new Sentence(text.toString(), List.copyOf(pieces)));
    }
    text.setLength(0);
    pieces.clear();
    toCome = 0;
  }

  private InputException bad(String reason) {
    return new InputException(messages.get("error.conlluLine", Integer.toString(line), reason));
  }

  private void row(String[] cells) throws IOException {
    if (cells.length != COLUMNS) {
      throw bad(messages.get("error.columns", Integer.toString(cells.length)));
    }
    String id = cells[0];
    boolean space = !cells[9].contains("SpaceAfter=No");
    int hyphen = id.indexOf('-');
    if (hyphen > 0) {
      rest = cells[1];
      toCome = number(id.substring(hyphen + 1)) - number(id.substring(0, hyphen)) + 1;
      spaceAfterToken = space;
    } else if (id.indexOf('.') < 0 && toCome > 0) {
      toCome--;
      int length = toCome == 0 ? rest.length() : Math.min(cells[1].length(), rest.length());
      add(rest.substring(0, length), cells, toCome == 0 && spaceAfterToken);
      rest = rest.substring(length);
    } else if (id.indexOf('.') < 0) {
      add(cells[1], cells, space);
    }
  }

  private int number(String digits) throws InputException {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw bad("'" + digits + "'");
    }
  }

  private void add(String form, String[] cells, boolean space) {
    pieces.add(new Piece(form, cells[2], cells[3], text.length(), space));
    text.append(form).append(space ? " " : "");
  }
}
