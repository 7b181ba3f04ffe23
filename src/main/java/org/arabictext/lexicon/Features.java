package org.arabictext.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The features a line may have, by part of speech, with the values of those that are closed. */
final class Features {
  private static final Set<String> VERB =
      Set.of("form", "imperf", "masdar", "trans", "ap", "pp", "band", "alt", "passive");
  private static final Set<String> NOMINAL =
      Set.of("pl", "f", "gender", "nisba", "alt", "band", "elative", "kind", "article", "dual");
  private static final Set<String> INVARIABLE =
      Set.of("forms", "pron", "takes", "ni", "band", "alt", "gender");

  private static final Map<String, Set<String>> VALUES =
      Map.of(
          "form", Set.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "Q1", "Q2", "Q3", "Q4"),
          "imperf", Set.of("a", "i", "u"),
          "trans", Set.of("no"),
          "passive", Set.of("no"),
          "gender", Set.of("m", "f"),
          "elative", Set.of("yes"),
          "article", Set.of("yes"),
          "dual", Set.of("no"),
          "band", Set.of("1", "2", "3", "4", "5", "6"),
          "kind",
              Set.of(
                  "given", "family", "city", "country", "people", "org", "place", "month", "day",
                  "other"));

  private Features() {}

  static void check(PartOfSpeech pos, String name, List<String> values) {
    Set<String> known = pos.isVerbal() ? VERB : pos.isNominal() ? NOMINAL : INVARIABLE;
    if (!known.contains(name)) {
      throw new IllegalArgumentException("unknown feature '" + name + "' of a " + pos.label());
    }
    Set<String> closed = VALUES.get(name);
    for (String value : values) {
      if (value.isEmpty()) {
        throw new IllegalArgumentException("feature '" + name + "' has an empty value");
      }
      if (closed != null && !closed.contains(value)) {
        throw new IllegalArgumentException("feature '" + name + "' cannot be '" + value + "'");
      }
    }
  }
}
