package org.arabictext.morphology;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.LexiconReader;
import org.arabictext.lexicon.PartOfSpeech;
import org.arabictext.tokenize.Token;
import org.arabictext.tokenize.TokenType;
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
  private final BestCache bestCache = new BestCache();
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
   * @return the readings, at least one; unmodifiable
   */
  public List<Analysis> analyses(CharSequence word) {
    String text = Objects.requireNonNull(word, "word").toString();
    Letters letters = new Letters();
    if (!WordInput.read(letters, text)) {
      return List.of(numbers.analyse(text));
    }
    Set<Analysis> out = new LinkedHashSet<>();
    for (Reading reading : allReadings(letters)) {
      out.add(new Analysis(text, reading));
    }
    return List.copyOf(out);
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
    if (!WordInput.read(letters, text)) {
      return numbers.analyse(text);
    }
    Reading[] found = letters.marked ? allReadings(letters) : readings(letters);
    return new Analysis(text, found[0]);
  }

  /**
   * Reads a text: one analysis for each token, chosen among its readings by its neighbours.
   *
   * @param text any text
   * @return the tokens with their analyses, in order; offsets are into the text; unmodifiable
   */
  public List<AnalyzedToken> analyze(CharSequence text) {
    Objects.requireNonNull(text, "text");
    return analyze(Tokenizer.standard().tokenize(text));
  }

  /**
   * Reads tokens that stand in one text: one analysis for each, chosen by its neighbours.
   *
   * @param tokens the tokens, in order
   * @return the tokens with their analyses, in order; unmodifiable
   */
  public List<AnalyzedToken> analyze(List<Token> tokens) {
    Objects.requireNonNull(tokens, "tokens");
    Letters letters = new Letters();
    Choices[] words = new Choices[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      boolean word = token.type().isWord() && WordInput.read(letters, token.text());
      words[i] =
          word
              ? choices(letters)
              : token.type() == TokenType.NUMBER ? Choices.FIGURES : Choices.NONE;
    }
    byte[] chosen = Context.choose(words);
    AnalyzedToken[] out = new AnalyzedToken[words.length];
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      Analysis analysis =
          token.type().isWord() && words[i].size() > 0
              ? new Analysis(token.text(), words[i].reading(chosen[i]))
              : unread(token);
      out[i] = new AnalyzedToken(token, analysis);
    }
    return List.of(out);
  }

  private Analysis unread(Token token) {
    if (token.type().isWord()) {
      return numbers.analyse(token.text());
    }
    PartOfSpeech part =
        switch (token.type()) {
          case NUMBER, DATE, TIME -> PartOfSpeech.NUM;
          case PUNCTUATION -> PartOfSpeech.PUNCT;
          case SYMBOL, EMOJI -> PartOfSpeech.SYM;
          default -> PartOfSpeech.X;
        };
    return new Analysis(token.text(), Segments.whole(token.text()), part);
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

  /** Readings of a word for a choice: the likeliest of each kind; at least one. */
  Reading[] readings(Letters letters) {
    return choices(letters).readings();
  }

  private Choices choices(Letters letters) {
    Choices known = cache.get(letters);
    if (known == null) {
      reader.read(letters);
      known = Choices.of(withGuess(letters, letters.candidates.distinct(Context.WIDTH)));
      cache.put(letters, known);
    }
    if (!letters.marked) {
      return known;
    }
    Reading[] ranked = Marks.rank(letters, known.readings(), false);
    return ranked == known.readings() ? known : Choices.of(ranked);
  }

  StemTable table(int i) {
    return reader.tables[i];
  }

  /** The best reading of a word as {@link Packed} has it. */
  long packed(Letters letters) {
    boolean cached = !letters.marked && letters.count <= Letters.PACKED;
    long key = cached ? BestCache.key(letters) : 0;
    long known = cached ? bestCache.get(key) : BestCache.NONE;
    if (known == BestCache.NONE) {
      known = find(letters);
      if (cached) {
        bestCache.put(key, known);
      }
    }
    return known;
  }

  private long find(Letters letters) {
    reader.read(letters);
    Candidates found = letters.candidates;
    StemTable best = found.bestTable();
    if (best == null || found.bestScore() < Weights.GUESS) {
      Reading guess = guesser.guess(letters, WordReader.NONE)[0];
      return Packed.guess(guess.prefix(), guess.suffix());
    }
    if (letters.marked) {
      found.mind(letters);
    }
    StemTable table = java.util.Objects.requireNonNull(found.bestTable());
    int index = 0;
    while (reader.tables[index] != table) {
      index++;
    }
    return Packed.known(index, table.lemma(found.bestStem()));
  }

  /** All readings of a word; at least one. */
  private Reading[] allReadings(Letters letters) {
    reader.read(letters);
    Reading[] all = withGuess(letters, letters.candidates.all());
    return letters.marked ? Marks.rank(letters, all, true) : all;
  }

  private Reading[] withGuess(Letters letters, Reading[] known) {
    return known.length == 0 || known[0].score() < Weights.GUESS
        ? guesser.guess(letters, known)
        : known;
  }
}
