package org.arabictext.morphology;

import org.arabictext.inflection.NominalCell;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * Finds the readings of a word: every cut into prefix, stem and suffix that the tables allow, with
 * its score. This is the analysis of T. Buckwalter's <i>Arabic Morphological Analyzer</i> (2002),
 * with masks over the cells of the paradigms in place of its tables of compatible categories.
 * Immutable and thread-safe; buffers belong to the caller.
 */
final class WordReader {
  static final Reading[] NONE = {};

  private static final int LAM = 23;
  private static final int NOON = 25;
  private static final long FEMININES =
      NominalCell.FSG.bit()
          | NominalCell.FSG_PRON.bit()
          | NominalCell.FPL.bit()
          | NominalCell.FDU_NOM.bit()
          | NominalCell.FDU_OBL.bit();
  private static final long WORD_PRON = NominalCell.WORD_PRON.bit();

  final StemTable[] tables;
  final AffixTable affixes;

  WordReader(StemTable[] tables, AffixTable affixes) {
    this.tables = tables;
    this.affixes = affixes;
  }

  /** Finds the readings of a word in the lexicon, best first, in its candidates. */
  void read(Letters word) {
    Candidates out = word.candidates;
    out.clear();
    int n = word.count;
    int most = Math.min(AffixTable.MAX, n - 1);
    Affix[][] suffixes = word.suffixes;
    for (int s = 0; s <= most; s++) {
      suffixes[s] = affixes.suffixes(word.key(n - s, n));
    }
    for (int p = 0; p <= most; p++) {
      Affix[] prefixes = affixes.prefixes(word.key(0, p));
      for (int s = 0; prefixes.length > 0 && p + s < n && s <= most; s++) {
        if (suffixes[s].length != 0) {
          stems(word, p, s, prefixes, suffixes[s]);
        }
      }
    }
  }

  private void stems(Letters word, int p, int s, Affix[] prefixes, Affix[] suffixes) {
    long key = StemTable.key(word, p, word.count - s);
    for (StemTable table : tables) {
      int stem = table.find(key);
      if (stem >= 0) {
        run(word, prefixes, suffixes, table, stem);
      }
    }
  }

  /** All stems of one key between all prefixes and suffixes of one cut. */
  private static void run(Letters word, Affix[] before, Affix[] after, StemTable table, int first) {
    for (int stem = first; ; stem++) {
      boolean verb = table.isVerb(stem);
      long cells = table.cells(stem);
      for (Affix prefix : before) {
        long left = cells & (verb ? prefix.verbCells() : prefix.nominalCells());
        if (left != 0 && (verb || takes(table, stem, prefix, word))) {
          for (Affix suffix : after) {
            long fit = left & (verb ? suffix.verbCells() : suffix.nominalCells());
            if (fit != 0 && Affix.agree(prefix, suffix)) {
              reading(word, prefix, suffix, table, stem, verb, fit);
            }
          }
        }
      }
      if (table.isLast(stem)) {
        return;
      }
    }
  }

  private static boolean takes(StemTable table, int stem, Affix prefix, Letters word) {
    int flags = prefix.flags();
    if ((flags & Affix.BEFORE_LAM) != 0) {
      return word.codes[prefix.count()] == LAM;
    }
    if ((flags & Affix.TAKES) == 0) {
      return true;
    }
    int lemma = table.lemma(stem);
    return (flags & Affix.TAKES_B) != 0 && table.lemmas.has(lemma, Lemmas.TAKES_B)
        || (flags & Affix.TAKES_K) != 0 && table.lemmas.has(lemma, Lemmas.TAKES_K)
        || (flags & Affix.TAKES_L) != 0 && table.lemmas.has(lemma, Lemmas.TAKES_L);
  }

  private static void reading(
      Letters word, Affix prefix, Affix suffix, StemTable table, int stem, boolean verb, long fit) {
    int lemma = table.lemma(stem);
    Lemmas lemmas = table.lemmas;
    int from = prefix.count();
    int to = word.count - suffix.count();
    if (fit == WORD_PRON && !joins(word, suffix, lemmas, lemma, to - from, to)) {
      return;
    }
    int cell = bestCell(fit, verb);
    int score = Weights.BAND[lemmas.bands[lemma]] - prefix.cost() - suffix.cost();
    score -= verb ? Weights.verbCell(cell) : Weights.nominalCell(cell);
    score -= table.isPassive(stem) ? Weights.PASSIVE : 0;
    score -= lemmaCost(lemmas, lemma, cell, prefix, suffix);
    score -= lengthCost(to - from, fit);
    score -= prefixSpellingCost(word, prefix);
    score -= spellingCost(word, from, to, table.spelling(stem));
    score -= spellingCost(word, to, word.count, suffix.spelling());
    if (word.candidates.wants(score)) {
      word.candidates.add(prefix, suffix, table, stem, cell, score);
    }
  }

  /**
   * A stem of one or two letters is more often an accident than a word, unless it is a particle.
   */
  private static int lengthCost(int letters, long fit) {
    if (letters > 2 || (fit & (WORD_PRON | NominalCell.WORD.bit())) != 0) {
      return 0;
    }
    return letters == 1 ? Weights.ONE_LETTER_STEM : Weights.TWO_LETTER_STEM;
  }

  /** Particles that take ني take it, those of one letter left keep it before ن only: مِنَّا. */
  private static boolean joins(
      Letters word, Affix suffix, Lemmas lemmas, int lemma, int letters, int to) {
    if (suffix.has(Affix.NI) && !lemmas.has(lemma, Lemmas.NI)) {
      return false;
    }
    int start = lemmas.lemmas.start(lemma);
    boolean shortened = letters == 1 && lemmas.lemmas.ends()[lemma] - start > 2;
    return !shortened || word.codes[to] == NOON;
  }

  private static int bestCell(long fit, boolean verb) {
    int best = Long.numberOfTrailingZeros(fit);
    for (long rest = fit & fit - 1; rest != 0; rest &= rest - 1) {
      int cell = Long.numberOfTrailingZeros(rest);
      int less =
          verb
              ? Weights.verbCell(cell) - Weights.verbCell(best)
              : Weights.nominalCell(cell) - Weights.nominalCell(best);
      best = less < 0 ? cell : best;
    }
    return best;
  }

  private static int lemmaCost(Lemmas lemmas, int lemma, int cell, Affix prefix, Affix suffix) {
    int cost = lemmas.has(lemma, Lemmas.DERIVED) ? Weights.DERIVED : 0;
    boolean pronoun = suffix.has(Affix.PRONOUN);
    PartOfSpeech part = lemmas.part(lemma);
    if (part == PartOfSpeech.NOUN && isFeminineOfPerson(lemmas, lemma, cell)) {
      cost += Weights.FEMININE_OF_PERSON;
    }
    if (lemmas.bands[lemma] <= 2 && prefix.segments().length > 0 && !prefix.has(Affix.ARTICLE)) {
      cost += Weights.RARE_AFTER_PARTICLE;
    }
    if (pronoun && lemmas.has(lemma, Lemmas.INTRANSITIVE)) {
      cost += Weights.OBJECT_OF_INTRANSITIVE;
    }
    if (suffix.has(Affix.PRONOUN | Affix.CONSTRUCT) && part == PartOfSpeech.ADJ) {
      cost += Weights.ADJECTIVE_WITH_PRONOUN;
    }
    if (part == PartOfSpeech.ADJ
        && prefix.has(Affix.GENITIVE)
        && !prefix.has(Affix.ARTICLE)
        && !lemmas.has(lemma, Lemmas.ELATIVE)) {
      cost += Weights.ADJECTIVE_AFTER_PREPOSITION;
    }
    if (part == PartOfSpeech.PROPN) {
      boolean article = prefix.has(Affix.ARTICLE);
      boolean wants = lemmas.has(lemma, Lemmas.ARTICLE);
      cost += pronoun || suffix.count() > 1 ? Weights.NAME_WITH_PRONOUN : 0;
      cost += article && !wants ? Weights.NAME_WITH_ARTICLE : 0;
      cost += !article && wants ? Weights.NAME_WITHOUT_ARTICLE : 0;
    }
    return cost;
  }

  /** مُقَدِّمَة is rather the noun of its own than the feminine of مُقَدِّم. */
  private static boolean isFeminineOfPerson(Lemmas lemmas, int lemma, int cell) {
    return (1L << cell & FEMININES) != 0 && !lemmas.has(lemma, Lemmas.FEMININE);
  }

  /** An article is hardly ever written with a hamza. */
  private static int prefixSpellingCost(Letters word, Affix prefix) {
    int cost = spellingCost(word, 0, prefix.count(), prefix.spelling());
    return cost > 0 && prefix.has(Affix.ARTICLE) ? cost + Weights.ARTICLE_WITH_HAMZA : cost;
  }

  static int spellingCost(Letters word, int from, int to, int wanted) {
    int cost = 0;
    for (int i = from; i < to && i - from < Letters.PACKED; i++) {
      int want = wanted >>> 2 * (i - from) & 3;
      if (word.spellings[i] != want) {
        cost += Weights.spelling(word.codes[i], word.spellings[i], want);
      }
    }
    return cost;
  }
}
