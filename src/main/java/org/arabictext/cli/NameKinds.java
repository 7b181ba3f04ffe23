package org.arabictext.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;

/** What the proper names of the lexicon are names of. Immutable and thread-safe. */
final class NameKinds {
  private static final String FILE = "names.tsv";

  /** What a name is the name of. */
  enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    TIME,
    OTHER
  }

  private final Map<String, Entry> entries = new HashMap<>();

  /** Reads the lexicon; of two names that are spelt alike the commoner counts. */
  NameKinds() {
    try (InputStream in = LexiconReader.class.getResourceAsStream(FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, FILE), StandardCharsets.UTF_8))) {
      for (Entry entry : LexiconReader.read(FILE, lines)) {
        entries.merge(entry.lemma(), entry, (a, b) -> b.band() > a.band() ? b : a);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kind of a name; OTHER for one that the lexicon does not have. */
  Kind of(String lemma) {
    Entry entry = entries.get(lemma);
    return switch (entry == null ? "" : entry.first("kind")) {
      case "given", "family" -> Kind.PERSON;
      case "city", "place", "country" -> Kind.PLACE;
      case "org", "people" -> Kind.ORGANISATION;
      case "month", "day" -> Kind.TIME;
      default -> Kind.OTHER;
    };
  }
}
