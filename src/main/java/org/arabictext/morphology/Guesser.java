package org.arabictext.morphology;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads words the lexicon does not have. It proposes clitics only where letters support them: an
 * article with three letters or more behind it is near certain; a lone و is cut unless the rest
 * looks like the rest of a foreign name in و; a lone ب, ل, ك or ف only before a hamza on alef,
 * where no word of those letters begins so.
 */
final class Guesser {
  private static final int SHORTEST = 3;
  private static final int BEH = 2;
  private static final int FEH = 20;
  private static final int KAF = 22;
  private static final int LAM = 23;

  private final AffixTable affixes;
  private final Affix empty;

  Guesser(AffixTable affixes) {
    this.affixes = affixes;
    this.empty = affixes.empty();
  }

  /** The guessed readings of a word, before those known that are less likely; at least one. */
  Reading[] guess(Letters word, Reading[] known) {
    List<Reading> out = new ArrayList<>();
    Affix prefix = prefix(word);
    Affix suffix = suffix(word, prefix);
    if (prefix.count() > 0 || suffix.count() > 0) {
      out.add(reading(prefix, suffix, word));
    }
    out.add(reading(empty, empty, word));
    out.addAll(List.of(known));
    out.sort(java.util.Comparator.comparingInt((Reading r) -> -r.score()));
    return out.toArray(WordReader.NONE);
  }

  private static Reading reading(Affix prefix, Affix suffix, Letters word) {
    return new Reading(
        prefix, suffix, StemTable.EMPTY, -1, 0, false, Weights.GUESS, Tag.UNKNOWN, Agreement.NONE);
  }

  private Affix prefix(Letters word) {
    Affix article = empty;
    for (int p = 2; p <= 5 && word.count - p >= SHORTEST; p++) {
      for (Affix affix : affixes.prefixes(word.key(0, p))) {
        boolean fits =
            affix.has(Affix.ARTICLE) && !affix.has(Affix.BEFORE_LAM | Affix.INTERROGATIVE);
        if (fits && WordReader.spellingCost(word, 0, p, affix.spelling()) == 0) {
          article = affix;
        }
      }
    }
    if (article.count() > 0) {
      return article;
    }
    return particles(word);
  }

  private Affix particles(Letters word) {
    int n = 0;
    if (word.codes[0] == Letters.WAW && word.count > SHORTEST && !isForeign(word, 1)) {
      n = 1;
    }
    if (word.count - n > SHORTEST && isParticle(word.codes[n]) && isHamzaOnAlef(word, n + 1)) {
      n++;
    }
    for (Affix affix : n == 0 ? new Affix[0] : affixes.prefixes(word.key(0, n))) {
      if (affix.nominalCells() != 0 && !affix.has(Affix.BEFORE_LAM | Affix.TAKES)) {
        return affix;
      }
    }
    return empty;
  }

  private static boolean isParticle(int code) {
    return code == BEH || code == FEH || code == KAF || code == LAM || code == Letters.WAW;
  }

  private static boolean isHamzaOnAlef(Letters word, int letter) {
    return word.codes[letter] == Letters.ALEF && word.spellings[letter] != 0;
  }

  /** وي…, وا… and وو… are how foreign names in w begin. */
  private static boolean isForeign(Letters word, int letter) {
    int code = word.codes[letter];
    boolean bareAlef = code == Letters.ALEF && word.spellings[letter] == 0;
    return code == Letters.YEH || code == Letters.WAW || bareAlef;
  }

  /** ها, هم and نا are cut off long unknown words without an article, ات and ة everywhere. */
  private Affix suffix(Letters word, Affix prefix) {
    Affix best = empty;
    int rest = word.count - prefix.count();
    for (int s = 1; s <= 3 && rest - s >= SHORTEST; s++) {
      for (Affix affix : affixes.suffixes(word.key(word.count - s, word.count))) {
        if (isLikely(affix, rest - s)
            && Affix.agree(prefix, affix)
            && WordReader.spellingCost(word, word.count - s, word.count, affix.spelling()) == 0) {
          best = affix;
        }
      }
    }
    return best;
  }

  private static boolean isLikely(Affix affix, int letters) {
    if (affix.nominalCells() == 0 || affix.has(Affix.CONSTRUCT | Affix.TANWEEN)) {
      return false;
    }
    if (affix.has(Affix.PRONOUN)) {
      return letters > SHORTEST
          && affix.count() >= 2
          && affix.vocalised().contains("ت")
          && affix.vocalised().contains("ه");
    }
    return affix.vocalised().equals("َة") || affix.vocalised().equals("َات");
  }
}
