package org.arabictext.eval;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/**
 * Scores the tokenizer on a CoNLL-U file: F1 over {start, end}, with and without punctuation,
 * beside Lucene's StandardTokenizer, and the tokens on which it differs from gold.
 *
 * <pre>{@code
 * mvn -q test-compile exec:java -Dexec.classpathScope=test \
 *     -Dmain.class=org.arabictext.eval.TokenizationEval -Dexec.args=FILE.conllu
 * }</pre>
 */
public final class TokenizationEval {
  private TokenizationEval() {}

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: TokenizationEval FILE.conllu");
      return;
    }
    List<GoldTokens.Sentence> gold = GoldTokens.read(Path.of(args[0]));
    print("arabic-text, words", score(gold, true, text -> tokens(text, true)));
    print("arabic-text, all", score(gold, false, text -> tokens(text, false)));
    print("StandardTokenizer, words", score(gold, true, TokenizationEval::standard));
    for (GoldTokens.Sentence sentence : gold) {
      printDifference(sentence);
    }
  }

  private static void print(String name, double f1) {
    System.out.printf(Locale.ROOT, "%-28s F1 %.2f%n", name, 100 * f1);
  }

  private static double score(
      List<GoldTokens.Sentence> gold,
      boolean wordsOnly,
      Function<String, List<List<Integer>>> cut) {
    int right = 0;
    int total = 0;
    for (GoldTokens.Sentence sentence : gold) {
      Set<List<Integer>> expected = new HashSet<>();
      for (GoldTokens.Span span : sentence.spans()) {
        if (span.word() || !wordsOnly) {
          expected.add(List.of(span.start(), span.end()));
        }
      }
      List<List<Integer>> actual = cut.apply(sentence.text());
      total += expected.size() + actual.size();
      right += (int) actual.stream().filter(expected::contains).count();
    }
    return 2.0 * right / total;
  }

  private static List<List<Integer>> tokens(String text, boolean wordsOnly) {
    List<List<Integer>> spans = new ArrayList<>();
    for (Token token : Tokenizer.standard().tokenize(text)) {
      if (!wordsOnly || !token.type().isMark()) {
        spans.add(List.of(token.start(), token.end()));
      }
    }
    return spans;
  }

  private static List<List<Integer>> standard(String text) {
    List<List<Integer>> spans = new ArrayList<>();
    try (StandardTokenizer tokenizer = new StandardTokenizer()) {
      tokenizer.setReader(new StringReader(text));
      OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        spans.add(List.of(offset.startOffset(), offset.endOffset()));
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return spans;
  }

  private static void printDifference(GoldTokens.Sentence sentence) {
    List<List<Integer>> missed = new ArrayList<>();
    for (GoldTokens.Span span : sentence.spans()) {
      missed.add(List.of(span.start(), span.end()));
    }
    List<List<Integer>> extra = new ArrayList<>(tokens(sentence.text(), false));
    List<List<Integer>> gold = List.copyOf(missed);
    missed.removeAll(extra);
    extra.removeAll(gold);
    if (!missed.isEmpty() || !extra.isEmpty()) {
      System.out.println("gold " + texts(sentence, missed) + " ours " + texts(sentence, extra));
    }
  }

  private static String texts(GoldTokens.Sentence sentence, List<List<Integer>> spans) {
    List<String> texts = new ArrayList<>();
    for (List<Integer> span : spans) {
      texts.add(sentence.text().substring(span.get(0), span.get(1)));
    }
    return texts.toString();
  }
}
