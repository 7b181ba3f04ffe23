package org.arabictext.morphology;

import static org.arabictext.inflection.NominalCell.BPL_ACC;
import static org.arabictext.inflection.NominalCell.BPL_INDEF;
import static org.arabictext.inflection.NominalCell.CONSTRUCT;
import static org.arabictext.inflection.NominalCell.DU_NOM;
import static org.arabictext.inflection.NominalCell.FDU_NOM;
import static org.arabictext.inflection.NominalCell.MPL_NOM;
import static org.arabictext.inflection.NominalCell.SG_ACC;
import static org.arabictext.inflection.NominalCell.SG_INDEF;
import static org.arabictext.inflection.NominalCell.SG_MINE;
import static org.arabictext.inflection.NominalCell.WORD;
import static org.arabictext.inflection.NominalCell.WORD_PRON;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.arabictext.inflection.NominalCell;
import org.arabictext.inflection.VerbCell;

/** Reads {@code affixes.tsv} and joins its lines into all prefixes and all suffixes. */
final class AffixReader {
  private static final long WORDS = WORD.bit() | WORD_PRON.bit();
  private static final long NOUNS = (1L << NominalCell.values().length) - 1 & ~WORDS;
  private static final long GENITIVE =
      NOUNS & ~(SG_ACC.bit() | BPL_ACC.bit() | DU_NOM.bit() | FDU_NOM.bit() | MPL_NOM.bit());
  private static final long MINE = SG_MINE.bit();
  private static final long DEFINITE =
      NOUNS & ~(SG_ACC.bit() | BPL_ACC.bit() | SG_INDEF.bit() | BPL_INDEF.bit() | CONSTRUCT.bit());

  final List<Affix> prefixes = new ArrayList<>();
  final List<Affix> suffixes = new ArrayList<>();

  private final List<Affix> heads = new ArrayList<>();
  private final List<Affix> befores = new ArrayList<>();

  AffixReader(BufferedReader lines) throws IOException {
    List<Affix> tails = new ArrayList<>();
    List<String[]> pronouns = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.isBlank() || line.charAt(0) == '#') {
        continue;
      }
      String[] c = line.split("\t", -1);
      switch (c[0]) {
        case "head" -> heads.add(prefix(c[1], c[2], "head", cost(c[4])));
        case "tail" -> tails.add(prefix(c[1], c[2], c[3], cost(c[4])));
        case "ending" -> suffixes.add(ending(c[1], c[1], c[2], c[3], cost(c[4])));
        case "before" -> befores.add(ending(c[1], c[2], c[3], "-", cost(c[4])));
        case "pronoun" -> pronouns.add(c);
        default -> throw new IOException("affixes: unknown line '" + line + "'");
      }
    }
    joinPrefixes(tails);
    verbEndings();
    pronouns.forEach(this::joinPronoun);
  }

  private static int cost(String number) {
    return Integer.parseInt(number);
  }

  private static String text(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  static Affix affix(
      String vocalised, Affix.Piece[] pieces, long verb, long noun, int flags, int cost) {
    Letters letters = new Letters();
    letters.read(vocalised);
    return new Affix(
        letters.key,
        letters.count,
        letters.spelling(0, letters.count),
        vocalised,
        pieces,
        verb,
        noun,
        flags,
        cost);
  }

  // ---- prefixes ----

  private static Affix prefix(String letters, String segments, String before, int cost) {
    List<Affix.Piece> pieces = new ArrayList<>();
    int flags = 0;
    for (String segment : segments.equals("-") ? new String[0] : segments.split(" ")) {
      int colon = segment.indexOf(':');
      int equals = segment.indexOf('=');
      SegmentKind kind = SegmentKind.valueOf(segment.substring(0, colon));
      String surface = segment.substring(colon + 1, equals < 0 ? segment.length() : equals);
      String form = equals < 0 ? surface : segment.substring(equals + 1);
      pieces.add(new Affix.Piece(kind, surface.length(), form));
      flags |= flag(kind, surface, before);
    }
    if (before.equals("noun-after-lam")) {
      flags |= Affix.BEFORE_LAM;
    }
    long verb = verbCells(before, text(letters));
    long noun = nominalCells(before);
    return affix(text(letters), pieces.toArray(new Affix.Piece[0]), verb, noun, flags, cost);
  }

  private static int flag(SegmentKind kind, String surface, String before) {
    return switch (kind) {
      case ARTICLE -> Affix.ARTICLE;
      case INTERROGATIVE -> Affix.HEAD | Affix.INTERROGATIVE;
      case CONJUNCTION -> Affix.HEAD;
      case FUTURE, PARTICLE -> Affix.PARTICLE;
      case PREPOSITION -> {
        int takes =
            switch (surface) {
              case "ب" -> Affix.TAKES_B;
              case "ك" -> Affix.TAKES_K;
              default -> Affix.TAKES_L;
            };
        yield before.equals("word") ? takes : Affix.GENITIVE;
      }
      default -> 0;
    };
  }

  private static long nominalCells(String before) {
    return switch (before) {
      case "noun" -> NOUNS;
      case "noun-genitive" -> GENITIVE;
      case "noun-definite" -> DEFINITE;
      case "noun-definite-genitive", "noun-after-lam" -> DEFINITE & GENITIVE;
      case "word" -> WORDS;
      case "head" -> NOUNS | WORDS;
      default -> 0;
    };
  }

  private static long verbCells(String before, String letters) {
    if (before.equals("head")) {
      return -1L;
    }
    long cells = 0;
    String person = letters.isEmpty() ? "" : letters.substring(letters.length() - 1);
    for (VerbCell cell : VerbCell.values()) {
      boolean fits =
          switch (before) {
            case "perfect" -> cell.aspect() == VerbCell.Aspect.PERFECT;
            case "imperative" -> cell.aspect() == VerbCell.Aspect.IMPERATIVE;
            case "imperfect" -> isPerson(cell, person);
            case "imperfect-indicative" ->
                isPerson(cell, person)
                    && cell.mood() != VerbCell.Mood.JUSSIVE
                    && cell.mood() != VerbCell.Mood.SUBJUNCTIVE;
            case "imperfect-jussive" ->
                isPerson(cell, person)
                    && (cell.mood() != VerbCell.Mood.INDICATIVE || cell.suffixLetters().isEmpty());
            default -> false;
          };
      cells |= fits ? cell.bit() : 0;
    }
    return cells;
  }

  private static boolean isPerson(VerbCell cell, String person) {
    String prefix = cell.prefix().equals("ء") ? "أ" : cell.prefix();
    return cell.aspect() == VerbCell.Aspect.IMPERFECT && prefix.equals(person);
  }

  private void joinPrefixes(List<Affix> tails) {
    for (Affix head : heads) {
      for (Affix tail : tails) {
        boolean question = head.has(Affix.INTERROGATIVE);
        boolean nominal = tail.nominalCells() != 0 && tail.nominalCells() != WORDS;
        if (question && (nominal || tail.segments().length > 0)) {
          continue;
        }
        prefixes.add(join(head, tail, head.verbCells() & tail.verbCells(), tail.nominalCells()));
      }
    }
  }

  private static Affix join(Affix a, Affix b, long verb, long noun) {
    List<Affix.Piece> pieces = new ArrayList<>(List.of(a.segments()));
    pieces.addAll(List.of(b.segments()));
    return affix(
        a.vocalised() + b.vocalised(),
        pieces.toArray(new Affix.Piece[0]),
        verb,
        noun,
        a.flags() | b.flags(),
        a.cost() + b.cost() + (isFaBeforeImperfect(a, b) ? Weights.FA_BEFORE_IMPERFECT : 0));
  }

  /** فَيَدُور is rarer than فَدَار, and foreign names begin so. */
  private static boolean isFaBeforeImperfect(Affix head, Affix tail) {
    return head.vocalised().equals("فَ") && tail.verbCells() != 0 && tail.count() == 1;
  }

  // ---- suffixes ----

  private static Affix.Piece[] suffix(String letters, String form) {
    int n = bare(letters).length();
    return n == 0
        ? new Affix.Piece[0]
        : new Affix.Piece[] {new Affix.Piece(SegmentKind.SUFFIX, n, bare(form))};
  }

  private static Affix ending(String letters, String form, String cells, String flag, int cost) {
    long noun = 0;
    for (String cell : cells.split(",")) {
      noun |= NominalCell.valueOf(cell).bit();
    }
    int flags =
        switch (flag) {
          case "construct" -> Affix.CONSTRUCT;
          case "tanween" -> Affix.TANWEEN;
          default -> 0;
        };
    return affix(text(letters), suffix(text(letters), text(form)), 0, noun, flags, cost);
  }

  private void verbEndings() {
    for (VerbCell cell : VerbCell.values()) {
      String ending = cell.suffix();
      boolean empty = cell.suffixLetters().isEmpty();
      String written = empty ? "" : ending;
      if (!cell.isBeforePronoun()) {
        suffixes.add(affix(written, suffix(written, ending), cell.bit(), 0, 0, 0));
      }
      boolean changes = ending.equals("ُوا") || cell == VerbCell.P2MP;
      String before = ending.equals("ُوا") ? "ُو" : cell == VerbCell.P2MP ? "ْتُمُو" : written;
      boolean hasOwn =
          empty
              && !cell.isBeforePronoun()
              && cell.mood() != VerbCell.Mood.JUSSIVE
              && cell.aspect() != VerbCell.Aspect.IMPERATIVE;
      if (!hasOwn) {
        befores.add(affix(before, suffix(before, changes ? ending : before), cell.bit(), 0, 0, 0));
      }
    }
  }

  private void joinPronoun(String[] line) {
    String joins = line[2];
    String vocalised = line[1].replace(" ", "");
    String[] parts = line[1].split(" ");
    Affix.Piece[] pieces = new Affix.Piece[parts.length];
    for (int i = 0; i < parts.length; i++) {
      String bare = bare(parts[i]);
      pieces[i] =
          new Affix.Piece(SegmentKind.PRONOUN, bare.length(), bare.equals("كمو") ? "كم" : bare);
    }
    long verb = joins.equals("both") || joins.equals("verb") ? -1L : 0;
    long noun =
        switch (joins) {
          case "verb" -> 0;
          case "both" -> NOUNS & ~MINE;
          case "noun" -> NOUNS & ~CONSTRUCT.bit(); // أبي, not أبوي
          default -> WORD_PRON.bit();
        };
    int flags = Affix.PRONOUN | (joins.equals("ni-word") ? Affix.NI : 0);
    Affix pronoun = affix(vocalised, pieces, verb, noun, flags, cost(line[3]));
    for (Affix before : befores) {
      long v = before.verbCells() & verb;
      long n = before.nominalCells() & noun;
      if (v != 0 || n != 0) {
        suffixes.add(join(before, pronoun, v, n));
      }
    }
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Letters.code(text.charAt(i)) > 0) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
