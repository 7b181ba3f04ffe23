package org.arabictext.morphology;

import java.util.List;
import org.arabictext.lexicon.PartOfSpeech;

/** Numbers with particles or the article written on: و1997, ب15000, الـ36. */
final class NumberWord {
  private static final int LONGEST = 5;

  private final AffixTable affixes;

  NumberWord(AffixTable affixes) {
    this.affixes = affixes;
  }

  /** The analysis of such a word, or of it as one piece if it is something else. */
  Analysis analyse(String word) {
    int digit = firstDigit(word);
    if (digit <= 0 || digit > LONGEST) {
      return whole(word);
    }
    Letters letters = new Letters();
    if (!letters.read(word.substring(0, digit))) {
      return whole(word);
    }
    for (Affix prefix : affixes.prefixes(letters.key(0, letters.count))) {
      boolean fits =
          prefix.nominalCells() != 0
              && !prefix.has(Affix.TAKES | Affix.BEFORE_LAM | Affix.INTERROGATIVE);
      if (fits && WordReader.spellingCost(letters, 0, letters.count, prefix.spelling()) == 0) {
        return of(word, prefix, letters, digit);
      }
    }
    return whole(word);
  }

  private static Analysis whole(String word) {
    return new Analysis(word, Segments.whole(word), PartOfSpeech.X);
  }

  private static int firstDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static Analysis of(String word, Affix prefix, Letters letters, int digit) {
    List<Segment> segments = new java.util.ArrayList<>();
    int letter = 0;
    int start = 0;
    for (Affix.Piece piece : prefix.segments()) {
      letter += piece.letters();
      int end = letter >= letters.count ? digit : letters.offset(letter);
      segments.add(new Segment(word.substring(start, end), start, end, piece.kind(), piece.form()));
      start = end;
    }
    String number = word.substring(digit);
    segments.add(new Segment(number, digit, word.length(), SegmentKind.STEM, number));
    return new Analysis(word, List.copyOf(segments), PartOfSpeech.NUM);
  }
}
