package org.arabictext.morphology;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.Tokenizer;

/**
 * The morphological analyser: clitics, stem and endings of a word, its lemma, root, part of speech
 * and features, from the library's own lexicon.
 *
 * <pre>{@code
 * Morphology morphology = Morphology.standard();
 * morphology.best("وللسلطة").segments(Scheme.ATB); // و + ل + لسلطة
 * morphology.best("أبناؤهم").lemma();              // اِبْن
 * }</pre>
 *
 * <p>Input may be bare, partly or fully vocalised, without hamza, with ى for ي or ه for ة; what
 * differs from the lexicon's spelling is understood at a lower rank. Instances are immutable and
 * thread-safe and meant to be kept; {@link #plus(Path)} returns a new one and leaves this as it is.
 */
public final class Morphology {
  private final WordReader reader;
  private final Guesser guesser;
  private final NumberWord numbers;
  private final ReadingCache cache = new ReadingCache();

  private Morphology(StemTable[] tables, AffixTable affixes) {
    this.reader = new WordReader(tables, affixes);
    this.guesser = new Guesser(affixes);
    this.numbers = new NumberWord(affixes);
  }

  /** Loads the lexicon when it is first asked for. */
  private static final class Standard {
    static final Morphology INSTANCE = load();

    private static Morphology load() {
      try (InputStream in = Morphology.class.getResourceAsStream("stems.bin")) {
        if (in == null) {
          throw new IllegalStateException("the compiled lexicon is missing from the library");
        }
        StemTable table = StemTable.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        return new Morphology(new StemTable[] {table}, AffixTable.load());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * The analyser with the library's lexicon, loaded at the first call.
   *
   * @return the one shared instance
   */
  public static Morphology standard() {
    return Standard.INSTANCE;
  }

  /**
   * An analyser with a lexicon of its own and nothing else; the library's affixes stay.
   *
   * @param entries the entries
   * @return a new analyser
   */
  public static Morphology of(List<Entry> entries) {
    Objects.requireNonNull(entries, "entries");
    StemTable table = LexiconCompiler.compile(entries);
    return new Morphology(new StemTable[] {table}, AffixTable.load());
  }

  /**
   * This analyser with more words.
   *
   * @param file a lexicon file in the format of the library's own
   * @return a new analyser that knows the words of this one and those of the file
   * @throws org.arabictext.lexicon.LexiconException if a line is bad; says file, line and reason
   * @throws UncheckedIOException if the file cannot be read
   */
  public Morphology plus(Path file) {
    return plus(LexiconReader.read(Objects.requireNonNull(file, "file")));
  }

  /**
   * This analyser with more words.
   *
   * @param entries lexicon entries
   * @return a new analyser that knows the words of this one and those of the entries
   */
  public Morphology plus(List<Entry> entries) {
    Objects.requireNonNull(entries, "entries");
    StemTable[] old = reader.tables;
    StemTable[] more = java.util.Arrays.copyOf(old, old.length + 1);
    more[old.length] = LexiconCompiler.compile(entries);
    return new Morphology(more, reader.affixes);
  }

  /**
   * All readings of a word, the likeliest first, without context.
   *
   * @param word a word; anything else is read as one unknown whole
   * @return the readings, at least one
   */
  public List<Analysis> analyses(CharSequence word) {
    String text = Objects.requireNonNull(word, "word").toString();
    Letters letters = new Letters();
    if (!WordInput.read(letters, text)) {
      return List.of(numbers.analyse(text));
    }
    List<Analysis> out = new ArrayList<>();
    for (Reading reading : readings(letters)) {
      out.add(Analyses.of(text, letters, reading));
    }
    return List.copyOf(new java.util.LinkedHashSet<>(out));
  }

  /**
   * The likeliest reading of a word, without context.
   *
   * @param word a word; anything else is read as one unknown whole
   * @return the reading
   */
  public Analysis best(CharSequence word) {
    String text = Objects.requireNonNull(word, "word").toString();
    Letters letters = new Letters();
    return WordInput.read(letters, text)
        ? Analyses.of(text, letters, readings(letters)[0])
        : numbers.analyse(text);
  }

  /**
   * Reads a text: one analysis for each token, chosen among its readings by its neighbours.
   *
   * @param text any text
   * @return the tokens with their analyses, in order; offsets are into the text
   */
  public List<AnalyzedToken> analyze(CharSequence text) {
    Objects.requireNonNull(text, "text");
    List<Token> tokens = Tokenizer.standard().tokenize(text);
    Letters[] letters = new Letters[tokens.size()];
    Reading[][] readings = new Reading[tokens.size()][];
    for (int i = 0; i < letters.length; i++) {
      Token token = tokens.get(i);
      letters[i] = new Letters();
      boolean word = token.type().isWord();
      readings[i] =
          word && WordInput.read(letters[i], token.text()) ? readings(letters[i]) : WordReader.NONE;
    }
    int[] chosen = Context.choose(readings);
    List<AnalyzedToken> out = new ArrayList<>(letters.length);
    for (int i = 0; i < letters.length; i++) {
      Token token = tokens.get(i);
      Analysis analysis =
          readings[i].length > 0
              ? Analyses.of(token.text(), letters[i], readings[i][chosen[i]])
              : token.type().isWord() ? numbers.analyse(token.text()) : Analyses.whole(token);
      out.add(new AnalyzedToken(token, analysis));
    }
    return List.copyOf(out);
  }

  /**
   * A reader of lemmas that allocates nothing.
   *
   * @return a new one for one thread, sharing the lexicon and the cache of this analyser
   */
  public Lemmatizer lemmatizer() {
    return new Lemmatizer(this);
  }

  /**
   * The segments of a word's likeliest reading.
   *
   * @param word a word
   * @param scheme how finely to cut
   * @return the segments, which tile the word
   */
  public List<Segment> segments(CharSequence word, Scheme scheme) {
    return best(word).segments(scheme);
  }

  /** The readings of a word that could be read; at least one. */
  Reading[] readings(Letters letters) {
    Reading[] known = cache.get(letters);
    if (known == null) {
      known = reader.read(letters);
      if (known.length == 0 || known[0].score() < Weights.GUESS) {
        known = guesser.guess(letters, known);
      }
      cache.put(letters, known);
    }
    return letters.marked ? Marks.rank(letters, known) : known;
  }
}
