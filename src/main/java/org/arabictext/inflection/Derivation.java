package org.arabictext.inflection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * Words that follow from an entry: participles and verbal nouns of a verb, the relational adjective
 * of a noun or name. Patterns as in W. Wright, <i>A Grammar of the Arabic Language</i> (3rd ed.,
 * part 1, §§ 195–250). Stateless and thread-safe.
 */
public final class Derivation {
  private Derivation() {}

  /**
   * The entries that follow from one; the band of each is at most that of the source.
   *
   * @param entry a verb, noun, adjective or name
   * @return the derived entries, vocalised as lexicon lines would have them
   */
  public static List<Entry> of(Entry entry) {
    Objects.requireNonNull(entry, "entry");
    List<Entry> out = new ArrayList<>();
    if (entry.pos() == PartOfSpeech.VERB) {
      verbalNouns(entry, out);
      participles(entry, out);
    }
    int less = entry.pos() == PartOfSpeech.PROPN ? 0 : 1;
    for (String nisba : entry.all("nisba")) {
      out.add(derived(entry, PartOfSpeech.ADJ, nisba, less, Map.of()));
    }
    return out;
  }

  private static void verbalNouns(Entry verb, List<Entry> out) {
    List<String> nouns = verb.all("masdar");
    if (nouns.isEmpty() && !verb.is("form", "1")) {
      nouns = VerbalNoun.regular(verb);
    }
    boolean formOne = verb.is("form", "1");
    for (String noun : nouns) {
      if (!noun.equals("-")) {
        boolean plural = !formOne && !noun.endsWith("ة");
        Map<String, List<String>> features = plural ? Map.of("pl", List.of("+ات")) : Map.of();
        out.add(derived(verb, PartOfSpeech.NOUN, noun, 0, features));
      }
    }
  }

  private static void participles(Entry verb, List<Entry> out) {
    if (!verb.is("ap", "-")) {
      List<String> active = verb.has("ap") ? verb.all("ap") : Participle.active(verb);
      for (String participle : active) {
        out.add(derived(verb, PartOfSpeech.ADJ, participle, 1, Map.of()));
      }
    }
    boolean hasPassive = !verb.is("pp", "-") && !verb.is("form", "7") && !verb.is("form", "9");
    if (hasPassive) {
      int less = verb.is("trans", "no") ? 2 : 1;
      List<String> passive = verb.has("pp") ? verb.all("pp") : Participle.passive(verb);
      for (String participle : passive) {
        out.add(derived(verb, PartOfSpeech.ADJ, participle, less, Map.of()));
      }
    }
  }

  private static Entry derived(
      Entry source, PartOfSpeech pos, String lemma, int less, Map<String, List<String>> more) {
    Map<String, List<String>> features = new HashMap<>(more);
    features.put("band", List.of(String.valueOf(Math.max(1, source.band() - less))));
    return new Entry(pos, lemma, 0, source.root(), features);
  }
}
