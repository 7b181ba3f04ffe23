package org.arabictext.inflection;

import static org.arabictext.inflection.NominalCell.BPL;
import static org.arabictext.inflection.NominalCell.BPL_ACC;
import static org.arabictext.inflection.NominalCell.BPL_INDEF;
import static org.arabictext.inflection.NominalCell.BPL_PRON;
import static org.arabictext.inflection.NominalCell.BPL_T;
import static org.arabictext.inflection.NominalCell.BPL_T_PRON;
import static org.arabictext.inflection.NominalCell.CONSTRUCT;
import static org.arabictext.inflection.NominalCell.DU_NOM;
import static org.arabictext.inflection.NominalCell.DU_OBL;
import static org.arabictext.inflection.NominalCell.FDU_NOM;
import static org.arabictext.inflection.NominalCell.FDU_OBL;
import static org.arabictext.inflection.NominalCell.FPL;
import static org.arabictext.inflection.NominalCell.FSG;
import static org.arabictext.inflection.NominalCell.FSG_PRON;
import static org.arabictext.inflection.NominalCell.MPL_NOM;
import static org.arabictext.inflection.NominalCell.MPL_OBL;
import static org.arabictext.inflection.NominalCell.SG;
import static org.arabictext.inflection.NominalCell.SG_ACC;
import static org.arabictext.inflection.NominalCell.SG_INDEF;
import static org.arabictext.inflection.NominalCell.SG_PRON;
import static org.arabictext.inflection.Sounds.DAMMA;
import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.HAMZA;
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
import org.arabictext.lexicon.PartOfSpeech;

/**
 * The declension of a noun, adjective, name, numeral or determiner: stems and forms by cell.
 * Follows W. Wright, <i>A Grammar of the Arabic Language</i> (3rd ed., part 2, §§ 288–372), with
 * modern orthography. Immutable and thread-safe.
 */
public final class NominalParadigm {
  private final Map<NominalCell, Set<String>> forms = new LinkedHashMap<>();
  private final StemCollector collector = new StemCollector();
  private final OwnSpelling own = new OwnSpelling();

  private NominalParadigm() {}

  /**
   * Declines a word.
   *
   * @param entry a lexicon entry of a word that inflects as nouns do
   * @return its paradigm
   * @throws IllegalArgumentException if the entry is no such word
   */
  public static NominalParadigm of(Entry entry) {
    Objects.requireNonNull(entry, "entry");
    if (!entry.pos().isNominal()) {
      throw new IllegalArgumentException("not declined: " + entry.id());
    }
    NominalParadigm paradigm = new NominalParadigm();
    paradigm.decline(entry, entry.lemma());
    for (String other : entry.all("alt")) {
      paradigm.decline(entry, other);
    }
    return paradigm;
  }

  /**
   * The forms of a cell, vocalised but for case.
   *
   * @param cell the cell
   * @return the forms, empty where the word has none; a form before a pronoun is given with ه
   */
  public List<String> forms(NominalCell cell) {
    Objects.requireNonNull(cell, "cell");
    return List.copyOf(forms.getOrDefault(cell, Set.of()));
  }

  /**
   * The stems of all forms, with the cells they serve.
   *
   * @return the stems
   */
  public List<Stem> stems() {
    return collector.stems();
  }

  /**
   * All forms, in the order of the cells they were made for, without doubles.
   *
   * @return the forms
   */
  public List<String> all() {
    Set<String> out = new LinkedHashSet<>();
    forms.values().forEach(out::addAll);
    return new ArrayList<>(out);
  }

  private void decline(Entry entry, String lemma) {
    own.forget();
    own.learn(lemma);
    String word = Sounds.expand(lemma);
    if (FiveNouns.is(lemma)) {
      fiveNoun(entry, lemma, word);
    } else if (word.endsWith("ة")) {
      feminine(chop(word, 1), true);
      if (!entry.has("pl")) {
        plural("+ات", word, entry);
      }
    } else {
      singular(word, entry);
    }
    if (!FiveNouns.needsComplement(lemma)) {
      feminineOf(entry, word);
    }
    for (String plural : plurals(entry)) {
      plural(plural, word, entry);
    }
  }

  private void fiveNoun(Entry entry, String lemma, String word) {
    FiveNouns.stems(lemma, form -> add(CONSTRUCT, form, "", 0));
    if (!FiveNouns.needsComplement(lemma)) {
      add(SG, word, "", 0);
      pronoun(SG_PRON, word);
      accusative(SG_ACC, word);
    }
    String dual = FiveNouns.dualStem(lemma);
    if (!dual.isEmpty()) {
      dual(DU_NOM, DU_OBL, dual);
    }
    if (lemma.equals("ذُو")) {
      add(MPL_NOM, dual, "ُون", 2);
      add(MPL_OBL, dual, "ِين", 2);
    }
  }

  private static List<String> plurals(Entry entry) {
    boolean elative = entry.is("elative", "yes") || entry.has("f") && !entry.is("f", "+ة");
    if (entry.pos() == PartOfSpeech.ADJ && !entry.has("pl")) {
      boolean none = elative || FiveNouns.needsComplement(entry.lemma());
      return none ? List.of() : List.of("+ون");
    }
    return entry.all("pl");
  }

  // ---- singular and dual ----

  private void singular(String word, Entry entry) {
    boolean name = entry.pos() == PartOfSpeech.PROPN;
    if (word.endsWith("َى")) {
      String stem = chop(word, 2);
      add(SG, word, "", 0);
      pronoun(SG_PRON, stem + FATHA + 'ا');
      dual(DU_NOM, DU_OBL, stem + FATHA + 'ي');
    } else if (word.endsWith("َا")) {
      add(SG, word, "", 0);
      pronoun(SG_PRON, word);
      String stem = chop(word, 1);
      boolean short3 = Sounds.bare(word).length() == 3 && entry.root().endsWith("و");
      dual(DU_NOM, DU_OBL, stem + (short3 ? 'و' : 'ي'));
    } else if (isDefective(word) && !name) {
      add(SG, word, "", 0);
      pronoun(SG_PRON, word);
      add(SG_INDEF, chop(word, 2), "", 0);
      add(SG_ACC, word, "ًا", 1);
      dual(DU_NOM, DU_OBL, word);
    } else {
      add(SG, word, "", 0);
      pronoun(SG_PRON, word);
      if (!Diptotes.isSingular(entry)) {
        accusative(SG_ACC, word);
      }
      dual(DU_NOM, DU_OBL, dualStem(word));
    }
  }

  /** A word in ـِي without shadda loses it where it has tanween: قَاضٍ. */
  private static boolean isDefective(String word) {
    return word.endsWith("ِي") && Sounds.bare(word).length() > 3;
  }

  private static String dualStem(String word) {
    boolean fem = word.endsWith("َاء") && Sounds.bare(word).length() > 4 && isAcrossSukun(word);
    return fem ? chop(word, 1) + 'و' : word;
  }

  /** صَحْرَاء has the feminine ending, بِنَاء and إِجْرَاء have a radical at the end. */
  private static boolean isAcrossSukun(String word) {
    return word.charAt(1) == FATHA
        && word.charAt(0) != HAMZA
        && word.length() > 3
        && word.charAt(3) == SUKUN;
  }

  private void accusative(NominalCell cell, String word) {
    boolean noAlef = word.endsWith("َاء") || word.endsWith("َء");
    if (!noAlef) {
      add(cell, word, "ًا", 1);
    }
  }

  private void dual(NominalCell nominative, NominalCell oblique, String stem) {
    add(nominative, stem, "َان", 2);
    add(oblique, stem, "َيْن", 2);
  }

  // ---- feminine ----

  private void feminine(String stem, boolean withDual) {
    add(FSG, stem, "ة", 1);
    add(FSG_PRON, stem, "تُه", 2);
    if (withDual) {
      add(FDU_NOM, stem, "تَان", 3);
      add(FDU_OBL, stem, "تَيْن", 3);
    }
  }

  private void feminineOf(Entry entry, String word) {
    boolean adjective = entry.pos() == PartOfSpeech.ADJ;
    List<String> feminines = entry.all("f");
    if (feminines.isEmpty() && adjective && !entry.is("elative", "yes") && !word.endsWith("ة")) {
      feminines = List.of("+ة");
    }
    for (String f : feminines) {
      if (f.equals("+ة")) {
        String stem =
            word.endsWith("َى")
                ? chop(word, 1) + 'ا'
                : isDefective(word) ? word + FATHA : word + FATHA;
        feminine(stem, true);
        soundFeminine(word.endsWith("َى") ? chop(word, 2) + FATHA + 'ي' : word);
      } else if (!f.equals("-")) {
        own.learn(f);
        irregularFeminine(Sounds.expand(f));
      }
    }
  }

  private void irregularFeminine(String f) {
    if (f.endsWith("ة")) {
      feminine(chop(f, 1), true);
      soundFeminine(chop(f, 2));
    } else if (f.endsWith("َى")) {
      add(SG, f, "", 0);
      pronoun(SG_PRON, chop(f, 2) + FATHA + 'ا');
      dual(FDU_NOM, FDU_OBL, chop(f, 1) + 'ي');
      soundFeminine(chop(f, 1) + 'ي');
    } else {
      add(SG, f, "", 0);
      pronoun(SG_PRON, f);
      dual(FDU_NOM, FDU_OBL, f.endsWith("َاء") ? chop(f, 1) + 'و' : f);
    }
  }

  private void soundFeminine(String stem) {
    String joined = Sounds.isVowel(stem.charAt(stem.length() - 1)) ? chop(stem, 1) : stem;
    add(FPL, joined, "َات", 2);
  }

  // ---- plural ----

  private void plural(String plural, String word, Entry entry) {
    switch (plural) {
      case "-" -> {}
      case "+ات" -> soundFeminine(beforeAt(word));
      case "+ون" -> soundMasculine(word, entry);
      default -> brokenPlural(plural, entry);
    }
  }

  /** What stands before ـات: مُسْتَشْفَيَات, كَامِيرَات, مُبَارَيَات, صَحْرَاوَات, إِجْرَاءَات. */
  private static String beforeAt(String word) {
    if (word.endsWith("َاة")) {
      return chop(word, 2) + 'ي';
    }
    if (word.endsWith("ة")) {
      return chop(word, 2);
    }
    if (word.endsWith("َى")) {
      return chop(word, 1) + 'ي';
    }
    if (word.endsWith("َا")) {
      return chop(word, 2);
    }
    return dualStem(word);
  }

  private void soundMasculine(String word, Entry entry) {
    if (word.endsWith("َى")) {
      add(MPL_NOM, chop(word, 1), "وْن", 2);
      add(MPL_OBL, chop(word, 1), "يْن", 2);
    } else if (isDefective(word)) {
      add(MPL_NOM, chop(word, 2), "ُون", 2);
      add(MPL_OBL, chop(word, 2), "ِين", 2);
    } else {
      String stem = word.endsWith("ة") ? chop(word, 2) : word;
      add(MPL_NOM, stem, "ُون", 2);
      add(MPL_OBL, stem, "ِين", 2);
    }
    if (entry.pos() == PartOfSpeech.ADJ && entry.all("f").isEmpty()) {
      soundFeminine(beforeAt(word));
    }
  }

  private void brokenPlural(String plural, Entry entry) {
    own.learn(plural);
    String word = Sounds.expand(plural);
    boolean radicalT = entry.root().endsWith("ت") || entry.root().isEmpty();
    if (word.endsWith("َات") && !(radicalT && plural.startsWith("أَ"))) {
      add(FPL, chop(word, 3), "َات", 2);
    } else if ((plural.endsWith("ُون") || plural.endsWith("ِين")) && isSoundEnding(plural, entry)) {
      String stem = chop(word, 3);
      add(MPL_NOM, stem, "ُون", 2);
      add(MPL_OBL, stem, "ِين", 2);
    } else if (word.endsWith("ة")) {
      add(BPL_T, chop(word, 1), "ة", 1);
      add(BPL_T_PRON, chop(word, 1), "تُه", 2);
    } else if (word.endsWith("َى")) {
      add(BPL, word, "", 0);
      pronoun(BPL_PRON, chop(word, 1) + 'ا');
    } else {
      add(BPL, word, "", 0);
      pronoun(BPL_PRON, word);
      if (!word.endsWith("َا") && !Diptotes.isPlural(word)) {
        accusative(BPL_ACC, word);
      }
      if (isDefective(word)) {
        add(BPL_INDEF, chop(word, 2), "", 0);
      }
    }
  }

  /** سِنُون is a sound plural, فُنُون and قَوَانِين are not: there ن is a radical. */
  private static boolean isSoundEnding(String plural, Entry entry) {
    return !entry.root().endsWith("ن") && !entry.root().isEmpty() && plural.endsWith("ُون");
  }

  // ---- forms ----

  private void pronoun(NominalCell cell, String word) {
    boolean hamza = word.charAt(word.length() - 1) == HAMZA;
    String vowels = hamza ? "" + DAMMA + KASRA + FATHA : "" + DAMMA;
    char last = word.charAt(word.length() - 1);
    boolean open = last == 'ا' || last == 'ى' || isDefective(word);
    for (int i = 0; i < vowels.length(); i++) {
      add(cell, word, open ? "ه" : vowels.charAt(i) + "ه", 1);
    }
    if (hamza && (word.endsWith("وْء") || word.endsWith("وء"))) {
      addForm(cell, chop(Sounds.spell(word), 1) + 'ؤ' + DAMMA + 'ه', 1); // beside ضَوْءُه
    }
  }

  private void add(NominalCell cell, String stem, String ending, int letters) {
    addForm(cell, written(stem, ending), letters);
  }

  private void addForm(NominalCell cell, String byRule, int letters) {
    String form = own.apply(byRule);
    if (forms.computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(form)) {
      collector.add(form, 0, letters, cell.bit(), false);
    }
  }

  /**
   * After a consonant without vowel the last hamza keeps the line before an a: جُزْءًا, عِبْئًا.
   */
  private static String written(String stem, String ending) {
    String form = Sounds.spell(stem + ending);
    int n = stem.length();
    boolean line = n > 3 && stem.charAt(n - 1) == HAMZA && stem.charAt(n - 2) == SUKUN;
    if (!line || ending.isEmpty() || "ًَ".indexOf(ending.charAt(0)) < 0) {
      return form;
    }
    char seat = "دذرزوا".indexOf(stem.charAt(n - 3)) >= 0 ? HAMZA : 'ئ';
    int at = Math.max(form.lastIndexOf('أ'), form.lastIndexOf('آ'));
    if (at <= 0) {
      return form;
    }
    String rest = form.charAt(at) == 'آ' ? "َا" + form.substring(at + 1) : form.substring(at + 1);
    return form.substring(0, at) + seat + rest;
  }

  private static String chop(String word, int n) {
    return word.substring(0, word.length() - n);
  }
}
