package org.arabictext.lexicon;

import java.util.List;

/** Checks that the words of an entry are written as the lexicon writes words. */
final class Spelling {
  private static final String LETTERS = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچڤگژ";
  private static final String RADICALS = "ءبتثجحخدذرزسشصضطظعغفقكلمنهوي";
  private static final List<String> WORD_FEATURES =
      List.of("pl", "f", "masdar", "nisba", "alt", "ap", "pp", "forms", "pron");

  private Spelling() {}

  static void check(Entry entry) {
    boolean inflects = entry.pos().isNominal() || entry.pos().isVerbal();
    word("lemma", entry.lemma(), inflects);
    String root = entry.root();
    for (int i = 0; i < root.length(); i++) {
      if (RADICALS.indexOf(root.charAt(i)) < 0) {
        throw new IllegalArgumentException("root '" + root + "' has a letter that is no radical");
      }
    }
    if (!root.isEmpty() && (root.length() < 3 || root.length() > 5)) {
      throw new IllegalArgumentException("root '" + root + "' has not three to five radicals");
    }
    for (String feature : WORD_FEATURES) {
      for (String value : entry.all(feature)) {
        if (!value.equals("-") && value.charAt(0) != '+') {
          word(feature, value, inflects);
        }
      }
    }
    if (entry.pos() == PartOfSpeech.VERB || entry.pos() == PartOfSpeech.AUX) {
      verb(entry);
    }
  }

  private static void verb(Entry entry) {
    if (!entry.has("form")) {
      throw new IllegalArgumentException("a verb needs form=");
    }
    boolean quadriliteral = entry.first("form").charAt(0) == 'Q';
    if (quadriliteral ? entry.root().length() < 4 : entry.root().length() != 3) {
      throw new IllegalArgumentException(
          "root '" + entry.root() + "' does not suit form " + entry.first("form"));
    }
    if (entry.is("form", "1") && !entry.has("imperf")) {
      throw new IllegalArgumentException("a verb of form 1 needs imperf=");
    }
  }

  /** A word that inflects has two letters at least. */
  private static void word(String what, String word, boolean inflects) {
    if (word.isEmpty()) {
      throw new IllegalArgumentException("empty " + what);
    }
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      letters += LETTERS.indexOf(c) < 0 ? 0 : 1;
      if (LETTERS.indexOf(c) < 0 && (c < '\u064b' || c > '\u0652' || i == 0) && c != '\u0670') {
        throw new IllegalArgumentException(
            what + " '" + word + "' has the character U+" + hex(c) + ", which no word has");
      }
    }
    if (inflects && letters < 2) {
      throw new IllegalArgumentException(what + " '" + word + "' has a single letter");
    }
  }

  private static String hex(char c) {
    String hex = Integer.toHexString(c);
    return "0000".substring(hex.length()) + hex;
  }
}
