package org.arabictext.hostile;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.arabictext.ArabicText;
import org.arabictext.lucene.ArabicTextAnalyzer;
import org.arabictext.lucene.ArabicTextCharFilter;
import org.arabictext.lucene.ArabicTextCliticFilter;
import org.arabictext.lucene.ArabicTextNormalizationFilter;
import org.arabictext.lucene.Stemming;
import org.arabictext.morphology.Analysis;
import org.arabictext.morphology.Morphology;
import org.arabictext.morphology.Scheme;
import org.arabictext.normalize.AlignedText;
import org.arabictext.normalize.Diacritics;
import org.arabictext.normalize.Normalizer;
import org.arabictext.normalize.SeparatedMarks;
import org.arabictext.script.Transliteration;
import org.arabictext.spark.LemmasUdf;
import org.arabictext.spark.StemsUdf;
import org.arabictext.stem.Stemmer;
import org.arabictext.stem.Stemmers;
import org.arabictext.tokenize.Sentences;
import org.arabictext.tokenize.StopWords;
import org.arabictext.tokenize.Tokenizer;

/** Every operation on text that the library has, by name. */
final class Operations {
  private Operations() {}

  static Map<String, Consumer<String>> all() {
    Map<String, Consumer<String>> operations = new LinkedHashMap<>();
    normalizing(operations);
    marks(operations);
    cutting(operations);
    reading(operations);
    stemming(operations);
    lucene(operations);
    for (Transliteration scheme : Transliteration.values()) {
      operations.put(scheme.name(), t -> transliterate(scheme, t));
    }
    return operations;
  }

  private static void normalizing(Map<String, Consumer<String>> operations) {
    operations.put("normalize", ArabicText::normalize);
    operations.put("clean", t -> Normalizer.cleaning().normalize(t));
    operations.put("widest", t -> Normalizer.widest().normalize(t));
    operations.put("as Lucene", t -> Normalizer.lucene().normalize(t));
    operations.put("align", Operations::align);
  }

  private static void marks(Map<String, Consumer<String>> operations) {
    operations.put("strip", ArabicText::stripDiacritics);
    operations.put("strip but shadda", Diacritics::stripKeepingShadda);
    operations.put("strip endings", Diacritics::stripEndings);
    operations.put("vocalised", Diacritics::isVocalised);
    operations.put("vocalised share", Diacritics::vocalisedShare);
    operations.put("compatible", t -> Diacritics.compatible(t, t));
    operations.put("marks apart", t -> SeparatedMarks.of(t).join());
  }

  private static void cutting(Map<String, Consumer<String>> operations) {
    operations.put("tokens", ArabicText::tokens);
    operations.put("words", ArabicText::words);
    operations.put("tokens in parts", t -> Tokenizer.standard().inParts().tokenize(t));
    operations.put(
        "tokens of a reader", t -> Tokenizer.standard().tokens(new StringReader(t)).count());
    operations.put("sentences", t -> Sentences.standard().split(t));
    operations.put("joined sentences", t -> Sentences.standard().joiningLines().split(t));
    operations.put("stop words", t -> StopWords.standard().contains(t));
  }

  private static void reading(Map<String, Consumer<String>> operations) {
    operations.put("analyze", t -> ArabicText.analyze(t).forEach(a -> read(a.analysis())));
    operations.put("analyses", t -> ArabicText.analyses(t).forEach(Operations::read));
    operations.put("lemma", ArabicText::lemma);
    operations.put("root", ArabicText::root);
    operations.put("lemmatizer", Operations::lemmatize);
    for (Scheme scheme : Scheme.values()) {
      operations.put("segments " + scheme, t -> ArabicText.segments(t, scheme));
    }
    operations.put("Spark's lemmas", t -> new LemmasUdf().call(t));
    operations.put("Spark's stems", t -> new StemsUdf().call(t));
  }

  private static void stemming(Map<String, Consumer<String>> operations) {
    Map<String, Stemmer> stemmers =
        Map.of(
            "light10", Stemmers.light10(),
            "snowball", Stemmers.snowball(),
            "none", Stemmers.none(),
            "lemma", Stemmers.lemma(),
            "root", Stemmers.root(),
            "protecting", Stemmers.light10().protecting(Set.of("كتاب")));
    stemmers.forEach((name, stemmer) -> operations.put("stem " + name, stemmer::stem));
    operations.put("stem", ArabicText::stem);
  }

  private static void lucene(Map<String, Consumer<String>> operations) {
    for (Stemming stemming : Stemming.values()) {
      Analyzer analyzer = new ArabicTextAnalyzer().withStemming(stemming).withExactForms();
      String name = "Lucene " + stemming.name().toLowerCase(Locale.ROOT);
      operations.put(name, t -> consume(analyzer.tokenStream("f", t)));
      Analyzer endless = analyzer(stemming);
      operations.put(name + ", long tokens", t -> consume(endless.tokenStream("f", t)));
    }
    operations.put("Lucene characters", Operations::filterCharacters);
    Analyzer clitics = whole();
    operations.put("Lucene clitics", t -> consume(clitics.tokenStream("f", t)));
  }

  private static Analyzer analyzer(Stemming stemming) {
    return new ArabicTextAnalyzer()
        .withStemming(stemming)
        .withoutStopWords()
        .withTokenizer(Tokenizer.standard());
  }

  /** One term from the first character to the last. */
  private static Analyzer whole() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        KeywordTokenizer source = new KeywordTokenizer();
        return new TokenStreamComponents(
            source, new ArabicTextNormalizationFilter(new ArabicTextCliticFilter(source)));
      }
    };
  }

  private static void consume(TokenStream tokens) {
    try (tokens) {
      tokens.reset();
      while (tokens.incrementToken()) {
        continue;
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void filterCharacters(String text) {
    try (Reader filter = new ArabicTextCharFilter(new StringReader(text))) {
      filter.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void align(String text) {
    AlignedText aligned = Normalizer.search().align(text);
    for (int i = 0; i <= aligned.text().length(); i++) {
      aligned.originalEnd(i);
    }
  }

  static void read(Analysis analysis) {
    analysis.segments(Scheme.D3);
    analysis.lemma();
    analysis.features();
  }

  private static void lemmatize(String text) {
    char[] chars = text.toCharArray();
    Morphology.standard().lemmatizer().lemma(chars, 0, chars.length);
  }

  private static void transliterate(Transliteration scheme, String text) {
    String latin = scheme.toLatin(text);
    if (scheme.isReversible()) {
      scheme.toArabic(latin);
    }
  }
}
