package org.arabictext.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads lexicon files: UTF-8, tab-separated, one entry a line, {@code #} before a comment. A line
 * is part of speech, lemma, root ({@code -} for none) and features {@code name=value}, alternatives
 * separated by {@code |}. Stateless and thread-safe.
 */
public final class LexiconReader {
  private LexiconReader() {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its entries, in order
   * @throws LexiconException if a line is malformed, naming file, line and reason
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Entry> read(Path file) {
    Objects.requireNonNull(file, "file");
    String name = String.valueOf(file.getFileName());
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(name, reader);
    } catch (MalformedInputException e) {
      throw new LexiconException(name, 0, "is not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines from a reader.
   *
   * @param name the name to use in messages
   * @param lines the reader; it is read to its end and not closed
   * @return the entries, in order
   * @throws LexiconException if a line is malformed, naming file, line and reason
   * @throws IOException if reading fails
   */
  public static List<Entry> read(String name, BufferedReader lines) throws IOException {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(lines, "lines");
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (number == 1 && line.startsWith("\ufeff")) {
        line = line.substring(1);
      }
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      try {
        entries.add(parse(line));
      } catch (IllegalArgumentException e) {
        throw new LexiconException(name, number, e.getMessage());
      }
    }
    return entries;
  }

  /**
   * Reads one line.
   *
   * @param line the line, without its end
   * @return the entry
   * @throws IllegalArgumentException if the line is malformed, saying why
   */
  public static Entry parse(String line) {
    String[] cells = Objects.requireNonNull(line, "line").split("\t", -1);
    if (cells.length < 3) {
      throw new IllegalArgumentException("needs part of speech, lemma and root, tab-separated");
    }
    if (!Normalizer.isNormalized(line, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("is not in Unicode normal form C");
    }
    PartOfSpeech pos = PartOfSpeech.ofLabel(cells[0]);
    String lemma = cells[1];
    int hash = lemma.indexOf('#');
    int homonym = hash < 0 ? 0 : homonym(lemma.substring(hash + 1));
    Map<String, List<String>> features = new HashMap<>();
    for (int i = 3; i < cells.length; i++) {
      feature(pos, cells[i], features);
    }
    Entry entry =
        new Entry(
            pos,
            hash < 0 ? lemma : lemma.substring(0, hash),
            homonym,
            cells[2].equals("-") ? "" : cells[2],
            features);
    Spelling.check(entry);
    return entry;
  }

  private static int homonym(String number) {
    if (number.length() == 1 && number.charAt(0) >= '1' && number.charAt(0) <= '9') {
      return number.charAt(0) - '0';
    }
    throw new IllegalArgumentException("a homonym's number is 1 to 9, not '" + number + "'");
  }

  private static void feature(PartOfSpeech pos, String cell, Map<String, List<String>> features) {
    int equals = cell.indexOf('=');
    if (equals <= 0) {
      throw new IllegalArgumentException("'" + cell + "' is not name=value");
    }
    String name = cell.substring(0, equals);
    List<String> values = List.of(cell.substring(equals + 1).split("\\|", -1));
    Features.check(pos, name, values);
    if (features.put(name, values) != null) {
      throw new IllegalArgumentException("feature '" + name + "' stands twice");
    }
  }
}
