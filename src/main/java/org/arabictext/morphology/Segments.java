package org.arabictext.morphology;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.inflection.NominalCell;
import org.arabictext.inflection.Orthography;
import org.arabictext.inflection.VerbCell;

/** Makes the segments of a reading, and joins them again as a scheme asks. */
final class Segments {
  private static final long PRONOUN_CELLS =
      NominalCell.SG_PRON.bit()
          | NominalCell.SG_MINE.bit()
          | NominalCell.BPL_PRON.bit()
          | NominalCell.WORD_PRON.bit();

  private Segments() {}

  /** The finest segments. */
  static List<Segment> of(String word, Reading reading) {
    Letters letters = new Letters();
    WordInput.read(letters, word);
    List<Segment> out = new ArrayList<>(4);
    int letter = 0;
    int start = 0;
    for (Affix.Piece piece : reading.prefix().segments()) {
      letter += piece.letters();
      int end = piece.letters() == 0 ? start : letters.offset(letter);
      out.add(segment(word, start, end, piece.kind(), piece.form()));
      start = end;
    }
    Affix.Piece[] after = reading.suffix().segments();
    int stemEnd = letters.count - reading.suffix().count();
    int end = after.length == 0 ? word.length() : letters.offset(stemEnd);
    out.add(segment(word, start, end, SegmentKind.STEM, stemForm(word, letters, reading, letter)));
    start = end;
    letter = stemEnd;
    for (int i = 0; i < after.length; i++) {
      letter += after[i].letters();
      end = i == after.length - 1 ? word.length() : letters.offset(letter);
      out.add(segment(word, start, end, after[i].kind(), after[i].form()));
      start = end;
    }
    return List.copyOf(out);
  }

  /** One piece that covers everything. */
  static List<Segment> whole(String word) {
    return List.of(new Segment(word, 0, word.length(), SegmentKind.STEM, word));
  }

  /** The stem of an unknown word, with the ة of a feminine. */
  static String guessedLemma(List<Segment> segments) {
    StringBuilder lemma = new StringBuilder();
    for (Segment segment : segments) {
      boolean feminine = segment.kind() == SegmentKind.SUFFIX && segment.form().equals("ة");
      if (segment.kind() == SegmentKind.STEM || feminine) {
        lemma.append(segment.form());
      }
    }
    return lemma.toString();
  }

  private static Segment segment(String word, int start, int end, SegmentKind kind, String form) {
    return new Segment(word.substring(start, end), start, end, kind, form);
  }

  private static String stemForm(String word, Letters letters, Reading reading, int firstLetter) {
    int last = letters.count - reading.suffix().count();
    if (reading.isGuess()) {
      return spelled(word, letters, firstLetter, last);
    }
    int person = reading.prefix().count() - firstLetter;
    String before = person > 0 ? spelled(word, letters, firstLetter, firstLetter + person) : "";
    String stem = reading.table().vocalised(reading.stem());
    if (!isBeforePronoun(reading)) {
      return before + bare(stem, 0, stem.length());
    }
    String lemma = reading.table().lemmas.text(reading.lemma());
    if (!reading.verb() && (1L << reading.cell()) == NominalCell.WORD_PRON.bit()) {
      return bare(lemma, 0, lemma.length());
    }
    String alone = Orthography.alone(stem);
    boolean maqsura =
        alone.endsWith("ا") && !alone.endsWith("يا") && !lemma.endsWith("ا") && alone.length() > 2;
    return before + (maqsura ? alone.substring(0, alone.length() - 1) + 'ى' : alone);
  }

  private static boolean isBeforePronoun(Reading reading) {
    return reading.verb()
        ? VerbCell.values()[reading.cell()].isBeforePronoun()
        : (1L << reading.cell() & PRONOUN_CELLS) != 0;
  }

  /** Some letters of a word as it spells them, or what they are where it has other signs. */
  private static String spelled(String word, Letters letters, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = word.charAt(letters.offsets[i]);
      boolean plain = Letters.code(c) > 0;
      out.append(plain ? c : Letters.letter(letters.codes[i], letters.spellings[i]));
    }
    return out.toString();
  }

  static String bare(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      if (Letters.code(text.charAt(i)) > 0) {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }

  /** Joins what the scheme does not split. */
  static List<Segment> recut(String word, List<Segment> morphemes, Scheme scheme) {
    if (scheme == Scheme.MORPHEMES || morphemes.size() == 1) {
      return morphemes;
    }
    List<Segment> out = new ArrayList<>(morphemes.size());
    int stem = stemIndex(morphemes);
    for (int i = 0; i < morphemes.size(); ) {
      int end = i + 1;
      while (end < morphemes.size() && !cut(morphemes, end, stem, scheme)) {
        end++;
      }
      out.add(join(word, morphemes.subList(i, end)));
      i = end;
    }
    return List.copyOf(out);
  }

  private static int stemIndex(List<Segment> morphemes) {
    int i = 0;
    while (morphemes.get(i).kind() != SegmentKind.STEM) {
      i++;
    }
    return i;
  }

  /** Whether there is a cut before the segment: proclitics are cut after, the rest before. */
  private static boolean cut(List<Segment> morphemes, int at, int stem, Scheme scheme) {
    SegmentKind kind = at <= stem ? morphemes.get(at - 1).kind() : morphemes.get(at).kind();
    return scheme.splits(kind);
  }

  private static Segment join(String word, List<Segment> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    StringBuilder form = new StringBuilder();
    SegmentKind kind = parts.get(0).kind();
    for (Segment part : parts) {
      form.append(part.form());
      kind = part.kind() == SegmentKind.STEM ? SegmentKind.STEM : kind;
    }
    int start = parts.get(0).start();
    int end = parts.get(parts.size() - 1).end();
    return new Segment(word.substring(start, end), start, end, kind, form.toString());
  }
}
