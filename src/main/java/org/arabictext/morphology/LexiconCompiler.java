package org.arabictext.morphology;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
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
import org.arabictext.inflection.NominalCell;
import org.arabictext.inflection.NominalParadigm;
import org.arabictext.inflection.Stem;
import org.arabictext.inflection.VerbParadigm;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * Turns lexicon entries into the table of stems: derives participles, verbal nouns and relational
 * adjectives, inflects everything, sorts. The build runs {@link #main} once over the lexicon's
 * files; a user's entries are compiled when they are added.
 */
public final class LexiconCompiler {
  private static final List<String> FILES =
      List.of("particles.tsv", "verbs.tsv", "nouns.tsv", "adjectives.tsv", "names.tsv");

  private final List<String> lemmas = new ArrayList<>();
  private final List<String> roots = new ArrayList<>();
  private final List<Byte> parts = new ArrayList<>();
  private final List<Byte> bands = new ArrayList<>();
  private final List<Byte> forms = new ArrayList<>();
  private final List<Short> flags = new ArrayList<>();
  private final Map<Long, Integer> classes = new HashMap<>();
  private final List<Long> classList = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final Letters letters = new Letters();

  private record Row(long key, long rest, String word, int lemma, char kind) {}

  private LexiconCompiler() {}

  /**
   * Compiles the lexicon's files.
   *
   * @param args the directory of the files, and the file to write
   * @throws IOException if reading or writing fails
   */
  public static void main(String[] args) throws IOException {
    Path from = Path.of(args[0]);
    Path to = Path.of(args[1]);
    List<Entry> entries = new ArrayList<>();
    for (String file : FILES) {
      entries.addAll(LexiconReader.read(from.resolve(file)));
    }
    Path parent = Objects.requireNonNull(to.getParent(), "the file has no directory");
    Files.createDirectories(parent);
    Path part = parent.resolve(to.getFileName() + ".part");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      compile(entries).write(out);
    }
    Files.move(part, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  static StemTable compile(List<Entry> entries) {
    LexiconCompiler compiler = new LexiconCompiler();
    Set<String> listed = new HashSet<>();
    for (Entry entry : entries) {
      listed.add(entry.pos() + entry.lemma());
    }
    for (Entry entry : entries) {
      compiler.add(entry, false);
    }
    for (Entry entry : entries) {
      for (Entry derived : Derivation.of(entry)) {
        if (listed.add(derived.pos() + derived.lemma())) {
          compiler.add(derived, true);
        }
      }
    }
    return compiler.table();
  }

  private void add(Entry entry, boolean derived) {
    int id = lemmas.size();
    lemmas.add(entry.lemma());
    roots.add(entry.root());
    parts.add((byte) entry.pos().ordinal());
    bands.add((byte) entry.band());
    forms.add(form(entry));
    flags.add((short) flags(entry, derived));
    if (entry.pos().isVerbal()) {
      verb(entry, id);
    } else if (entry.pos().isNominal()) {
      rows(NominalParadigm.of(entry).stems(), id, false);
    } else {
      word(entry, id);
    }
  }

  private void verb(Entry entry, int id) {
    rows(VerbParadigm.of(entry).stems(), id, true);
    for (String other : entry.all("alt")) {
      Entry variant = new Entry(entry.pos(), other, 0, entry.root(), entry.features());
      rows(VerbParadigm.of(variant).stems(), id, true);
    }
  }

  private void word(Entry entry, int id) {
    boolean barred = entry.has("pron") && entry.is("pron", "-");
    List<String> spellings = new ArrayList<>(entry.all("forms"));
    spellings.addAll(entry.all("alt"));
    spellings.add(entry.lemma());
    for (String form : new java.util.LinkedHashSet<>(spellings)) {
      row(form, NominalCell.WORD.bit(), id, false, false);
    }
    if (!barred) {
      entry.all("pron").forEach(f -> row(f, NominalCell.WORD_PRON.bit(), id, false, false));
    }
  }

  private static byte form(Entry entry) {
    String form = entry.first("form");
    if (form.isEmpty()) {
      return 0;
    }
    return form.charAt(0) == 'Q'
        ? (byte) (Lemmas.QUADRILITERAL + form.charAt(1) - '0')
        : Byte.parseByte(form);
  }

  /** Nouns in ة and ى, and foreign ones in ا: الأوبرا المصرية. */
  static boolean isFeminineByForm(Entry entry) {
    String lemma = entry.lemma();
    boolean foreign = entry.root().isEmpty() && lemma.endsWith("ا");
    return entry.pos() == PartOfSpeech.NOUN
        && (lemma.endsWith("ة") || lemma.endsWith("ى") || foreign);
  }

  private static int flags(Entry entry, boolean derived) {
    int f = derived ? Lemmas.DERIVED : 0;
    f |= entry.is("trans", "no") ? Lemmas.INTRANSITIVE : 0;
    f |= entry.is("article", "yes") ? Lemmas.ARTICLE : 0;
    f |= entry.is("elative", "yes") ? Lemmas.ELATIVE : 0;
    f |= entry.has("ni") ? Lemmas.NI : 0;
    boolean feminine = !entry.is("gender", "m") && isFeminineByForm(entry);
    f |= feminine || entry.is("gender", "f") ? Lemmas.FEMININE : 0;
    for (String particle : entry.all("takes")) {
      f |=
          switch (particle) {
            case "ب" -> Lemmas.TAKES_B;
            case "ك" -> Lemmas.TAKES_K;
            case "ل" -> Lemmas.TAKES_L;
            default -> Lemmas.TAKES_AL;
          };
    }
    return f;
  }

  private void rows(List<Stem> stems, int id, boolean verb) {
    for (Stem stem : stems) {
      row(stem.vocalised(), stem.cells(), id, verb, stem.passive());
    }
  }

  private void row(String word, long cells, int id, boolean verb, boolean passive) {
    Integer known = classes.get(cells);
    if (known == null) {
      known = classList.size();
      classes.put(cells, known);
      classList.add(cells);
    }
    if (!letters.read(word)) {
      throw new IllegalArgumentException("stem '" + word + "' cannot be packed");
    }
    long rest = 0;
    for (int i = Letters.PACKED; i < letters.count; i++) {
      rest = rest * 31 + letters.codes[i];
    }
    rows.add(new Row(letters.key, rest, word, id, StemTable.kind(known, verb, passive)));
  }

  private StemTable table() {
    rows.sort(
        Comparator.comparingLong(Row::key)
            .thenComparingLong(Row::rest)
            .thenComparing(Row::word)
            .thenComparingInt(Row::lemma));
    int n = rows.size();
    int[] lemma = new int[n];
    char[] kind = new char[n];
    List<String> words = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Row row = rows.get(i);
      words.add(row.word);
      lemma[i] = row.lemma;
      kind[i] = row.kind;
    }
    Lemmas table =
        new Lemmas(
            Lemmas.Pool.of(lemmas),
            Lemmas.Pool.of(roots),
            bytes(parts),
            bytes(bands),
            bytes(forms),
            shorts(flags));
    long[] cells = classList.stream().mapToLong(Long::longValue).toArray();
    return new StemTable(table, Lemmas.Pool.of(words), lemma, kind, cells);
  }

  private static byte[] bytes(List<Byte> list) {
    byte[] out = new byte[list.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = list.get(i);
    }
    return out;
  }

  private static short[] shorts(List<Short> list) {
    short[] out = new short[list.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = list.get(i);
    }
    return out;
  }
}
