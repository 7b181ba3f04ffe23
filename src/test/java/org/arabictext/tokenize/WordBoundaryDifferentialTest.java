package org.arabictext.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.junit.jupiter.api.Test;

/**
 * Tokens in parts have the word boundaries of UAX #29 as Lucene and ICU have them, on random text
 * of many scripts, unless the text holds one of the differences that docs/tokens.md lists.
 */
class WordBoundaryDifferentialTest {
  private static final String ARABIC =
      "[\\u0620-\\u064a\\u066e-\\u06d3\\ufb50-\\ufdf9\\ufe70-\\ufefc]";
  private static final String SKIPPED = "[\\p{M}\\p{Cf}&&[^\u200b]]{0,20}";
  private static final String MID = "[.'\u2019\u00b7]";
  private static final String JOINING =
      "[\\p{L}\\p{Nl}\\p{Nd}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsThai}]]";
  private static final String PICTOGRAPH = "[\\x{1f000}-\\x{1faff}\u2764]";

  /** The differences by name. */
  private static final Map<String, Pattern> DIFFERENCES = new LinkedHashMap<>();

  static {
    put(
        "full stop, apostrophe or middle dot beside an Arabic letter",
        ARABIC + SKIPPED + MID + "|" + MID + SKIPPED + ARABIC);
    put("colon after a letter", "[\\p{L}\\p{Nl}]" + SKIPPED + ":");
    put(
        "underscore at the edge of a word",
        "(?<!" + JOINING + SKIPPED + ")_|_" + SKIPPED + "(?!" + JOINING + ")");
    put("ligature of a phrase", "[\ufdfa\ufdfb\ufdfd]");
    put("mark without a base", "(?:^|[\\s\\p{Z}\\p{Cf}])\\p{M}");
    put("joiner or format without a word before", "(?:^|[^\\p{L}\\p{N}\\p{M}])\\p{Cf}");
    put("joiner before a pictograph", "\u200d" + PICTOGRAPH);
    put("mark or joiner on a pictograph", PICTOGRAPH + "\ufe0f?(?!\ufe0f)[\\p{M}\u200c\u200d]");
    put("format in a script without spaces", "\\p{IsThai}\\p{Cf}");
    put("decimal separator outside a number", "(?<!\\p{Nd})\u066b|\u066b(?!\\p{Nd})");
    put("tatweel alone", "(?<!" + ARABIC + SKIPPED + ")\u0640++(?!" + ARABIC + ")");
    put("Hebrew quotation", "[\u05d0-\u05ea]" + SKIPPED + "['\"]");
    put("keycap", "[0-9]\ufe0f?\u20e3");
  }

  private static final Pattern DICTIONARY_SCRIPTS =
      Pattern.compile("[\\p{IsThai}\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");

  private static void put(String name, String pattern) {
    DIFFERENCES.put(name, Pattern.compile(pattern));
  }

  private static final String[] PIECES = {
    "ب",
    "ت",
    "كتاب",
    "لا",
    "ـ",
    "َ",
    "ّ",
    "ﻻ",
    "ﷲ",
    "پ",
    "ی",
    "٠",
    "١٢",
    "3",
    "2022",
    "۴",
    "a",
    "B",
    "word",
    "é",
    "e\u0301",
    "ж",
    "слово",
    "α",
    "א",
    "שלום",
    "한",
    "글",
    "ก",
    "ไทย",
    "漢",
    "字",
    "ひ",
    "カ",
    "タ",
    " ",
    " ",
    " ",
    "\n",
    "\u00a0",
    "\u3000",
    "\u200b",
    ".",
    ".",
    ",",
    ",",
    "'",
    "\u2019",
    "\u00b7",
    ":",
    ";",
    "_",
    "-",
    "/",
    "،",
    "؛",
    "؟",
    "٬",
    "٫",
    "«",
    "»",
    "(",
    ")",
    "\"",
    "!",
    "%",
    "٪",
    "@",
    "#",
    "+",
    "=",
    "$",
    "\u200c",
    "\u200d",
    "\u200f",
    "\u00ad",
    "\ufeff",
    "😀",
    "👍🏽",
    "👨\u200d👩\u200d👧",
    "🇸🇦",
    "❤\ufe0f",
    "1\ufe0f\u20e3",
    "ﷺ",
    "𐐀",
    "ⅷ"
  };

  @Test
  void boundariesAreThoseOfLuceneAndIcuButForTheListedDifferences() {
    Set<String> met = compare(WordBoundaryDifferentialTest::lucene, List.of(PIECES));
    // ICU cuts Thai, Han, Kana and Hangul by dictionaries
    List<String> pieces =
        Stream.of(PIECES).filter(piece -> !DICTIONARY_SCRIPTS.matcher(piece).find()).toList();
    met.addAll(compare(WordBoundaryDifferentialTest::icu, pieces));
    assertThat(met).as("differences that do occur").isEqualTo(DIFFERENCES.keySet());
  }

  /** Returns the differences that were met, each alone in a text. */
  private static Set<String> compare(
      Function<String, List<String>> reference, List<String> pieces) {
    Random random = new Random(20220125);
    int compared = 0;
    List<String> unexplained = new ArrayList<>();
    Set<String> met = new HashSet<>();
    for (int i = 0; i < 40_000; i++) {
      String text = text(random, pieces);
      List<String> listed =
          DIFFERENCES.keySet().stream()
              .filter(k -> DIFFERENCES.get(k).matcher(text).find())
              .toList();
      compared += listed.isEmpty() ? 1 : 0;
      List<String> expected = reference.apply(text);
      List<String> actual = ours(text);
      if (!actual.equals(expected)) {
        if (listed.isEmpty()) {
          unexplained.add(escaped(text) + ": " + expected + " but " + actual);
        } else if (listed.size() == 1) {
          met.addAll(listed);
        }
      }
    }
    assertThat(unexplained).isEmpty();
    assertThat(compared).isGreaterThan(10_000);
    return met;
  }

  private static String text(Random random, List<String> pieces) {
    StringBuilder text = new StringBuilder();
    for (int n = random.nextInt(12); n >= 0; n--) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  private static String escaped(String text) {
    return text
        + " = "
        + text.chars().mapToObj(c -> String.format("%04x", c)).collect(Collectors.joining(" "));
  }

  private static List<String> ours(String text) {
    List<String> spans = new ArrayList<>();
    for (Token token : Tokenizer.standard().inParts().tokenize(text)) {
      if (!token.type().isMark()) {
        spans.add(token.start() + "-" + token.end());
      }
    }
    return spans;
  }

  private static List<String> lucene(String text) {
    List<String> spans = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        spans.add(span(text, offset.startOffset(), offset.endOffset()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return spans;
  }

  private static List<String> icu(String text) {
    List<String> spans = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
    breaks.setText(text);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      boolean word = breaks.getRuleStatus() >= BreakIterator.WORD_NUMBER;
      if (word || isEmoji(text.codePointAt(start), text.substring(start, end))) {
        spans.add(span(text, start, end));
      }
      start = end;
    }
    return spans;
  }

  private static boolean isEmoji(int first, String segment) {
    return first >= 0x1f000 || first == 0x2764 || segment.indexOf('\u20e3') >= 0;
  }

  /** A word without the format characters after it, which are no part of ours. */
  private static String span(String text, int start, int end) {
    int last = end;
    while (last > start + 1 && isFormat(text.charAt(last - 1))) {
      last--;
    }
    return start + "-" + last;
  }

  private static boolean isFormat(char c) {
    return Character.getType(c) == Character.FORMAT && c != '\u200c' && c != '\u200d';
  }
}
