package org.arabictext.morphology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.arabictext.inflection.Derivation;
import org.arabictext.inflection.NominalParadigm;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * Checks a lexicon file as a careful reader would: format, order, complete vocalisation, radicals
 * in every word, plurals that have a plural's pattern, features that say nothing new. What it
 * reports is wrong or most unusual; it does not know whether a word exists. Stateless and
 * thread-safe.
 */
public final class LexiconLint {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry e) -> e.root().isEmpty() ? "-" : e.root())
          .thenComparing(Entry::lemma)
          .thenComparing(Entry::homonym);
  private static final List<String> WORDS =
      List.of("pl", "f", "masdar", "alt", "ap", "pp", "nisba");

  private final String file;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private int line;

  private LexiconLint(String file) {
    this.file = file;
  }

  /**
   * Something to look at.
   *
   * @param file the file's name
   * @param line the line, counted from 1
   * @param reason what is wrong
   */
  public record Finding(String file, int line, String reason) {
    @Override
    public String toString() {
      return file + ":" + line + ": " + reason;
    }
  }

  /**
   * Checks a file.
   *
   * @param path a lexicon file
   * @return what was found, in order of lines; empty if nothing was
   * @throws UncheckedIOException if the file cannot be read
   */
  public static List<Finding> check(Path path) {
    Objects.requireNonNull(path, "path");
    try {
      return check(String.valueOf(path.getFileName()), Files.readAllLines(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Checks lines.
   *
   * @param name the file's name for the findings
   * @param lines the lines, comments and all
   * @return what was found, in order of lines; empty if nothing was
   */
  public static List<Finding> check(String name, List<String> lines) {
    LexiconLint lint = new LexiconLint(Objects.requireNonNull(name, "name"));
    Entry before = null;
    for (String text : lines) {
      lint.line++;
      String line = lint.line == 1 && text.startsWith("\ufeff") ? text.substring(1) : text;
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      Entry entry;
      try {
        entry = LexiconReader.parse(line);
      } catch (IllegalArgumentException e) {
        lint.report(String.valueOf(e.getMessage()));
        continue;
      }
      if (before != null && before.pos() == entry.pos() && ORDER.compare(before, entry) > 0) {
        lint.report("'" + entry.lemma() + "' is not sorted by root, then lemma");
      }
      lint.entry(entry);
      before = entry;
    }
    return List.copyOf(lint.findings);
  }

  private void report(String reason) {
    findings.add(new Finding(file, line, reason));
  }

  private void entry(Entry entry) {
    Integer first = seen.putIfAbsent(entry.id(), line);
    if (first != null) {
      report("'" + entry.lemma() + "' stands in line " + first + " already");
    }
    if (!entry.pos().isNominal() && !entry.pos().isVerbal()) {
      return; // particles keep their last vowel and have no pattern
    }
    word(entry, entry.lemma(), entry.pos().isVerbal());
    for (String feature : WORDS) {
      Set<String> values = new HashSet<>();
      for (String value : entry.all(feature)) {
        if (!values.add(value)) {
          report(feature + "= has '" + value + "' twice");
        }
        if (value.charAt(0) == '+' || value.equals("-")) {
          sound(entry, feature, value);
        } else {
          word(entry, value, entry.pos().isVerbal() && feature.equals("alt"));
        }
      }
    }
    if (entry.pos() == PartOfSpeech.NOUN || entry.pos() == PartOfSpeech.ADJ) {
      plurals(entry);
    }
    repeated(entry);
  }

  private void word(Entry entry, String word, boolean verb) {
    String fault = LintLetters.fault(word, verb);
    boolean listed = entry.pos() == PartOfSpeech.NUM || entry.lemma().equals("لَيْسَ");
    if (!fault.isEmpty()) {
      report("'" + word + "' " + fault);
    }
    if (!entry.root().isEmpty() && !listed && !LintRoot.fits(word, entry.root())) {
      report("'" + word + "' does not hold the root " + entry.root());
    }
  }

  private void sound(Entry entry, String feature, String value) {
    boolean plural = feature.equals("pl");
    boolean known = plural ? value.equals("+ون") || value.equals("+ات") : value.equals("+ة");
    boolean suffix = plural || feature.equals("f");
    if (!value.equals("-") && !(suffix && known)) {
      report(feature + "= cannot be '" + value + "'");
    }
    boolean feminine = entry.lemma().endsWith("ة");
    if (feminine && feature.equals("f") && value.equals("+ة")) {
      report("f=+ة on '" + entry.lemma() + "', which ends in ة");
    }
    if (feminine && value.equals("+ون") && !entry.is("gender", "m")) {
      report("pl=+ون on '" + entry.lemma() + "', which ends in ة");
    }
  }

  private void plurals(Entry entry) {
    for (String plural : entry.all("pl")) {
      boolean broken = plural.charAt(0) != '+' && !plural.equals("-");
      if (broken) {
        String fault = LintPlural.fault(plural, entry.lemma());
        if (!fault.isEmpty()) {
          report(fault);
        }
      }
    }
  }

  // ---- what is understood without being said ----

  private void repeated(Entry entry) {
    if (entry.is("band", String.valueOf(Entry.DEFAULT_BAND))) {
      report("band=2 is understood");
    }
    if (entry.all("alt").contains(entry.lemma())) {
      report("alt= repeats the lemma");
    }
    if (entry.is("gender", "f") && LexiconCompiler.isFeminineByForm(entry)) {
      report("gender=f is understood from the ending");
    }
    if (entry.pos().isVerbal()) {
      for (String feature : List.of("masdar", "ap", "pp")) {
        if (entry.has(feature)
            && Derivation.of(without(entry, feature)).equals(Derivation.of(entry))) {
          report(feature + "= repeats what is understood");
        }
      }
    } else {
      if (entry.has("f") && same(entry, without(entry, "f"))) {
        report("f= repeats what is understood");
      }
      boolean either = entry.has("f") && entry.pos() != PartOfSpeech.ADJ;
      if (!either && entry.all("pl").size() == 1 && same(entry, without(entry, "pl"))) {
        report("pl= repeats what is understood");
      }
    }
  }

  private static boolean same(Entry a, Entry b) {
    return Set.copyOf(NominalParadigm.of(a).stems())
        .equals(Set.copyOf(NominalParadigm.of(b).stems()));
  }

  private static Entry without(Entry entry, String feature) {
    Map<String, List<String>> rest = new HashMap<>(entry.features());
    rest.remove(feature);
    return new Entry(entry.pos(), entry.lemma(), entry.homonym(), entry.root(), rest);
  }
}
