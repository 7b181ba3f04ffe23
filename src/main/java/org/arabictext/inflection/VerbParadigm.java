package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SUKUN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.arabictext.lexicon.Entry;

/**
 * The conjugation of a verb: all its forms, vocalised, by cell and voice. Follows the paradigms of
 * the classical grammar as in W. Wright, <i>A Grammar of the Arabic Language</i> (3rd ed., part 2),
 * with modern orthography. Immutable and thread-safe.
 */
public final class VerbParadigm {
  private static final String PRONOUN = "ه";

  private final Map<VerbCell, Set<String>> active = new LinkedHashMap<>();
  private final Map<VerbCell, Set<String>> passive = new LinkedHashMap<>();
  private final StemCollector collector = new StemCollector();

  private VerbParadigm() {}

  /**
   * Conjugates a verb.
   *
   * @param entry a lexicon entry of a verb or an auxiliary
   * @return its paradigm
   * @throws IllegalArgumentException if the entry is no verb
   */
  public static VerbParadigm of(Entry entry) {
    Objects.requireNonNull(entry, "entry");
    if (!entry.pos().isVerbal()) {
      throw new IllegalArgumentException("not a verb: " + entry.id());
    }
    VerbParadigm paradigm = new VerbParadigm();
    List<String> vowels = entry.has("imperf") ? entry.all("imperf") : List.of("i");
    for (String vowel : vowels) {
      paradigm.conjugate(entry, new VerbStems(entry, vowel.charAt(0)));
    }
    return paradigm;
  }

  /**
   * The forms of a cell, vocalised, the commonest first. The vowel of the indicative is not written
   * where it is a plain ending: يَكْتُب.
   *
   * @param cell the cell
   * @param isPassive whether the passive is asked for
   * @return the forms, empty where the verb has none
   */
  public List<String> forms(VerbCell cell, boolean isPassive) {
    Objects.requireNonNull(cell, "cell");
    return List.copyOf((isPassive ? passive : active).getOrDefault(cell, Set.of()));
  }

  /**
   * The stems of all forms, with the cells they serve.
   *
   * @return the stems
   */
  public List<Stem> stems() {
    return collector.stems();
  }

  private void conjugate(Entry entry, VerbStems stems) {
    boolean hasPassive =
        !entry.is("trans", "no")
            && !entry.is("passive", "no")
            && !entry.is("form", "7")
            && !entry.is("form", "9")
            && entry.pos().name().equals("VERB");
    perfect(stems.perfect(), false);
    if (entry.lemma().equals("لَيْسَ")) {
      return;
    }
    VerbBase imperfect = stems.imperfect();
    imperfect(imperfect, stems.prefixVowel(), false);
    imperative(imperfect, stems);
    if (hasPassive) {
      perfect(stems.perfectPassive(), true);
      imperfect(stems.imperfectPassive(), DAMMA, true);
    }
  }

  private void perfect(VerbBase base, boolean isPassive) {
    for (VerbCell cell : VerbCell.values()) {
      if (cell.aspect() != VerbCell.Aspect.PERFECT) {
        continue;
      }
      if (cell == VerbCell.P3MS) {
        add(cell, isPassive, base.bare(true), 0);
      } else if (cell == VerbCell.P3MS_PRON) {
        addBeforePronoun(cell, isPassive, base.beforePronoun(true), 0);
      } else {
        add(cell, isPassive, base.join(cell.suffix()), 0);
      }
    }
  }

  private void imperfect(VerbBase base, char prefixVowel, boolean isPassive) {
    for (VerbCell cell : VerbCell.values()) {
      if (cell.aspect() != VerbCell.Aspect.IMPERFECT) {
        continue;
      }
      String prefix = cell.prefix() + prefixVowel;
      boolean ending = !cell.suffixLetters().isEmpty();
      if (cell.isBeforePronoun()) {
        addBeforePronoun(cell, isPassive, prefix + base.beforePronoun(false), 1);
      } else if (ending) {
        add(cell, isPassive, prefix + base.join(cell.suffix()), 1);
      } else if (cell.mood() == VerbCell.Mood.JUSSIVE) {
        base.jussives().forEach(j -> add(cell, isPassive, prefix + j, 1));
      } else {
        add(cell, isPassive, prefix + withoutVowel(base.bare(false), base), 1);
      }
    }
  }

  private static String withoutVowel(String bare, VerbBase base) {
    return base.weak() == 0 ? bare.substring(0, bare.length() - 1) : bare;
  }

  private void imperative(VerbBase base, VerbStems stems) {
    for (String jussive : base.jussives()) {
      String form = withImperativePrefix(jussive, stems);
      if (Sounds.bare(form).length() > 1) {
        add(VerbCell.M2MS, false, form, 0);
      }
    }
    for (VerbCell cell : List.of(VerbCell.M2FS, VerbCell.M2D, VerbCell.M2MP, VerbCell.M2FP)) {
      add(cell, false, withImperativePrefix(base.join(cell.suffix()), stems), 0);
    }
  }

  private static String withImperativePrefix(String stem, VerbStems stems) {
    if (stems.isFormFour()) {
      boolean ay = stems.root().startsWith("ي") && stem.startsWith("و" + SUKUN);
      return "" + Sounds.HAMZA + FATHA + (ay ? "ي" + stem.substring(1) : stem);
    }
    if (stem.length() < 2 || stem.charAt(1) != SUKUN) {
      return stem;
    }
    String root = stems.root();
    if (root.equals("ءكل") || root.equals("ءخذ") || root.equals("ءمر")) {
      if (stems.isFormOne()) {
        return stem.substring(2);
      }
    }
    return "ا" + (stems.hasU() ? DAMMA : KASRA) + stem;
  }

  private void add(VerbCell cell, boolean isPassive, String sounds, int before) {
    String form = Sounds.spell(sounds);
    (isPassive ? passive : active).computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(form);
    collector.add(form, before, cell.suffixLetters().length(), cell.bit(), isPassive);
    String other = otherHamza(form, cell);
    if (!other.isEmpty()) {
      collector.add(other, before, cell.suffixLetters().length(), cell.bit(), isPassive);
    }
  }

  /** قرأوا and يقرأون beside قرؤوا and يقرؤون: both are written. */
  private static String otherHamza(String form, VerbCell cell) {
    int at = form.lastIndexOf('ؤ');
    boolean meets = cell.suffix().startsWith("ُو") && at > 0 && form.startsWith("ُو", at + 1);
    return meets ? form.substring(0, at) + 'أ' + form.substring(at + 1) : "";
  }

  private void addBeforePronoun(VerbCell cell, boolean isPassive, String sounds, int before) {
    int n = sounds.length();
    boolean hamza = n > 1 && sounds.charAt(n - 2) == Sounds.HAMZA || sounds.endsWith("ء");
    String stem = sounds.charAt(n - 1) == FATHA ? sounds.substring(0, n - 1) : sounds;
    boolean perfect = cell.aspect() == VerbCell.Aspect.PERFECT;
    String vowels = !hamza || perfect ? "" + FATHA : "" + DAMMA + FATHA + SUKUN;
    Set<String> seen = new LinkedHashSet<>();
    for (int i = 0; i < vowels.length(); i++) {
      boolean open = Sounds.isMark(sounds.charAt(n - 1));
      String form = Sounds.spell(open ? stem + vowels.charAt(i) + PRONOUN : sounds + PRONOUN);
      if (seen.add(form)) {
        collector.add(form, before, 1, cell.bit(), isPassive);
      }
    }
  }

  /**
   * All forms as a grammar prints them: perfect, imperfect, jussive and imperative.
   *
   * @return a list of the forms of all cells in order, active before passive, without doubles
   */
  public List<String> all() {
    Set<String> out = new LinkedHashSet<>();
    active.values().forEach(out::addAll);
    passive.values().forEach(out::addAll);
    return new ArrayList<>(out);
  }
}
