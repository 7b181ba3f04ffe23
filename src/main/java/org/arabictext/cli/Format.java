package org.arabictext.cli;

import java.util.Locale;

/** How results are written. */
enum Format {
  /** Columns aligned for people. */
  TEXT,
  /** Tab-separated, a line of names first. */
  TSV,
  /** A JSON object a line. */
  JSONL,
  /** Comma-separated as in RFC 4180, a line of names first. */
  CSV,
  /** CoNLL-U, for analyses only. */
  CONLLU;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
