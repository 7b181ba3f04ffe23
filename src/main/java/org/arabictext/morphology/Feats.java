package org.arabictext.morphology;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.inflection.NominalCell;
import org.arabictext.inflection.VerbCell;

/** Spells out the features of a reading as Universal Dependencies names them. */
final class Feats {
  private static final VerbCell[] VERB_CELLS = VerbCell.values();
  private static final NominalCell[] NOMINAL_CELLS = NominalCell.values();

  private Feats() {}

  static Map<String, String> of(Reading reading) {
    if (reading.isGuess()) {
      return Map.of();
    }
    Map<String, String> out = new TreeMap<>();
    if (reading.verb()) {
      verb(VERB_CELLS[reading.cell()], reading, out);
    } else {
      nominal(NOMINAL_CELLS[reading.cell()], reading, out);
    }
    return Collections.unmodifiableMap(out);
  }

  private static void verb(VerbCell cell, Reading reading, Map<String, String> out) {
    switch (cell.aspect()) {
      case PERFECT -> out.put("Aspect", "Perf");
      case IMPERFECT -> out.put("Aspect", "Imp");
      case IMPERATIVE -> out.put("Mood", "Imp");
    }
    switch (cell.mood()) {
      case INDICATIVE -> out.put("Mood", cell.suffixLetters().isEmpty() ? "Ind,Sub" : "Ind");
      case SUBJUNCTIVE -> out.put("Mood", "Jus,Sub");
      case JUSSIVE -> out.put("Mood", "Jus");
      case NONE -> {}
    }
    out.put("Person", String.valueOf((char) ('0' + cell.person())));
    gender(cell.gender(), out);
    number(cell.number(), out);
    out.put("Voice", reading.table().isPassive(reading.stem()) ? "Pass" : "Act");
    int form = reading.table().lemmas.forms[reading.lemma()];
    if (form > Lemmas.QUADRILITERAL) {
      out.put("Form", (char) ('0' + form - Lemmas.QUADRILITERAL) + "Q");
    } else if (form > 0) {
      out.put("Form", ROMAN[form]);
    }
  }

  private static final String[] ROMAN = {
    "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"
  };

  private static void nominal(NominalCell cell, Reading reading, Map<String, String> out) {
    boolean feminine = reading.table().lemmas.has(reading.lemma(), Lemmas.FEMININE);
    char gender = cell.gender() == 'M' && feminine ? 'F' : cell.gender();
    gender(gender, out);
    number(cell.number(), out);
    if (reading.table().lemmas.part(reading.lemma()).isNominal()) {
      if (reading.prefix().has(Affix.ARTICLE)) {
        out.put("Definite", "Def");
      } else if (reading.suffix().has(Affix.PRONOUN | Affix.CONSTRUCT)) {
        out.put("Definite", "Com");
      } else if (reading.suffix().has(Affix.TANWEEN)) {
        out.put("Definite", "Ind");
      }
    }
  }

  private static void gender(char gender, Map<String, String> out) {
    if (gender != 'N') {
      out.put("Gender", gender == 'F' ? "Fem" : "Masc");
    }
  }

  private static void number(char number, Map<String, String> out) {
    if (number != 'N') {
      out.put("Number", number == 'S' ? "Sing" : number == 'D' ? "Dual" : "Plur");
    }
  }
}
