package org.arabictext.lexicon;

/**
 * A lexicon file that cannot be used. The message names the file, the line and the reason, as in
 * {@code nouns.tsv:17: unknown feature 'plurl'}.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The file. */
  private final String file;

  /** The line, counted from 1; 0 where the whole file is meant. */
  private final int line;

  LexiconException(String file, int line, String reason) {
    super(line == 0 ? file + ": " + reason : file + ":" + line + ": " + reason);
    this.file = file;
    this.line = line;
  }

  /**
   * The file the trouble is in.
   *
   * @return the name as it was given to the reader
   */
  public String file() {
    return file;
  }

  /**
   * The line the trouble is in.
   *
   * @return the line, counted from 1, or 0 where the whole file is meant
   */
  public int line() {
    return line;
  }
}
