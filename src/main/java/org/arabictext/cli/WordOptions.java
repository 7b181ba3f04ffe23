package org.arabictext.cli;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which words are counted, and as what. */
final class WordOptions {
  @Option(names = "--by", paramLabel = "KEY")
  By by = By.LEMMA;

  @Option(names = "--with-stop-words")
  boolean withStopWords;

  @Option(names = "--without-stop-words")
  boolean withoutStopWords;

  /** What holds if neither is said. */
  boolean dropsStopWords;

  @Option(names = "--arabic")
  boolean arabicOnly;

  @Mixin MorphologyOptions lexicon = new MorphologyOptions();

  boolean isWithoutStopWords() {
    return withoutStopWords || dropsStopWords && !withStopWords;
  }

  WordReader reader(Session session) {
    return new WordReader(this, by.needsMorphology() ? lexicon.morphology(session) : null);
  }
}
