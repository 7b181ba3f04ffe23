package org.arabictext.hostile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconException;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.morphology.Morphology;

/**
 * Lexicon lines with mistakes in them: each is read, or refused with a reason, and nothing else.
 */
final class HostileLexicon {
  private static final List<String> LINES = lines();

  private HostileLexicon() {}

  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (String name : List.of("verbs", "nouns", "adjectives", "names", "particles")) {
      String resource = "/org/arabictext/lexicon/" + name + ".tsv";
      try (InputStream in = LexiconReader.class.getResourceAsStream(resource);
          BufferedReader reader =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        reader.lines().filter(line -> !line.startsWith("#")).forEach(lines::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return lines;
  }

  /** A line of the lexicon, changed at up to four places. */
  static String line(SplittableRandom random) {
    StringBuilder line = new StringBuilder(LINES.get(random.nextInt(LINES.size())));
    for (int i = random.nextInt(5); i > 0; i--) {
      if (random.nextInt(3) == 0) {
        line.insert(random.nextInt(line.length() + 1), random.nextBoolean() ? "\t" : "|");
      } else {
        HostileText.disturb(line, random);
      }
    }
    return line.toString();
  }

  /** Reads a line, and makes an analyser of it if it is accepted and that is asked for. */
  static void check(String line, boolean compile) {
    List<Entry> entries;
    try {
      entries = LexiconReader.read("mine.tsv", new BufferedReader(new StringReader(line)));
    } catch (LexiconException refused) {
      if (!refused.getMessage().startsWith("mine.tsv:")) {
        throw new AssertionError("does not say where: " + refused.getMessage());
      }
      return;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (compile) {
      try {
        Morphology mine = Morphology.of(entries);
        entries.forEach(entry -> mine.analyses(entry.lemma()));
      } catch (LexiconException | IllegalArgumentException refused) {
        if (refused.getMessage() == null) {
          throw new AssertionError("refused without a reason", refused);
        }
      }
    }
  }
}
