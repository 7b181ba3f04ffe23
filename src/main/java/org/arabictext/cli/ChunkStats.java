package org.arabictext.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.arabictext.normalize.Normalizer;
import org.arabictext.script.ArabicLetters;
import org.arabictext.tokenize.Sentence;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.TokenType;
import org.arabictext.tokenize.Tokenizer;

/** What {@code stats} counts in a chunk; sums of it describe a corpus. For one thread. */
final class ChunkStats {
  long characters;
  long lines;
  long files;
  long letters;
  long vocalisedLetters;
  long vocalisedWords;
  long cleanedWords;
  long cleanedAway;
  final long[] types = new long[TokenType.values().length];
  final long[] debris = new long[Debris.values().length];
  final long[] digits = new long[3];
  final Map<Character.UnicodeScript, Long> scripts = new HashMap<>();
  final TreeMap<Integer, Long> sentences = new TreeMap<>();

  /** Hashes of the normalised words, in order. */
  final List<long[]> hashes = new ArrayList<>();

  static ChunkStats of(Chunk chunk) {
    ChunkStats stats = new ChunkStats();
    String text = chunk.text();
    stats.characters = text.length();
    stats.files = chunk.offset() == 0 ? 1 : 0;
    stats.characters(text);
    stats.lines += chunk.last() && !text.endsWith("\n") ? 1 : 0;
    Debris.count(text, stats.debris);
    stats.cleanedAway = text.length() - Normalizer.cleaning().normalize(text).length();
    List<Token> tokens = Tokenizer.standard().tokenize(text);
    stats.tokens(tokens);
    stats.sentences(text, tokens);
    return stats;
  }

  private void characters(String text) {
    boolean afterLetter = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      lines += c == '\n' ? 1 : 0;
      if (c <= 0xffff && ArabicLetters.isLetter((char) c)) {
        letters++;
        afterLetter = true;
        scripts.merge(Character.UnicodeScript.ARABIC, 1L, Long::sum);
      } else if (c <= 0xffff && ArabicLetters.isMark((char) c)) {
        vocalisedLetters += afterLetter && ArabicLetters.isVowelMark((char) c) ? 1 : 0;
        afterLetter = afterLetter && !ArabicLetters.isVowelMark((char) c);
      } else {
        afterLetter = false;
        other(c);
      }
    }
  }

  private void other(int c) {
    if (c >= '0' && c <= '9') {
      digits[0]++;
    } else if (c >= 0x660 && c <= 0x669) {
      digits[1]++;
    } else if (c >= 0x6f0 && c <= 0x6f9) {
      digits[2]++;
    } else if (Character.isLetter(c) && c != ArabicLetters.TATWEEL) {
      scripts.merge(Character.UnicodeScript.of(c), 1L, Long::sum);
    }
  }

  private void tokens(List<Token> tokens) {
    long[] words = new long[tokens.size()];
    int n = 0;
    for (Token token : tokens) {
      types[token.type().ordinal()]++;
      if (token.type().isWord()) {
        String text = token.text();
        words[n++] = Distinct.hash(Normalizer.search().normalize(text));
        vocalisedWords += hasVowelMark(text) ? 1 : 0;
        cleanedWords += Normalizer.cleaning().normalize(text).equals(text) ? 0 : 1;
      }
    }
    hashes.add(java.util.Arrays.copyOf(words, n));
  }

  private static boolean hasVowelMark(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (ArabicLetters.isVowelMark(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void sentences(String text, List<Token> tokens) {
    int next = 0;
    for (Sentence sentence : Sentences.standard().split(text)) {
      int words = 0;
      while (next < tokens.size() && tokens.get(next).start() < sentence.end()) {
        words += tokens.get(next++).type().isWord() ? 1 : 0;
      }
      sentences.merge(words, 1L, Long::sum);
    }
  }

  long words() {
    return types[TokenType.ARABIC_WORD.ordinal()] + types[TokenType.WORD.ordinal()];
  }

  /** Adds everything but the hashes. */
  void add(ChunkStats other) {
    characters += other.characters;
    lines += other.lines;
    files += other.files;
    letters += other.letters;
    vocalisedLetters += other.vocalisedLetters;
    vocalisedWords += other.vocalisedWords;
    cleanedWords += other.cleanedWords;
    cleanedAway += other.cleanedAway;
    add(types, other.types);
    add(debris, other.debris);
    add(digits, other.digits);
    other.scripts.forEach((script, n) -> scripts.merge(script, n, Long::sum));
    other.sentences.forEach((length, n) -> sentences.merge(length, n, Long::sum));
  }

  private static void add(long[] to, long[] from) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }
}
