package org.arabictext.cli;

/** Rows of a stretch of text: alone for people, with its place for machines. */
final class Places {
  private Places() {}

  static void add(Rows rows, Format format, Chunk chunk, String text, int start, int end) {
    if (format == Format.TEXT) {
      rows.add(text, chunk.source().name());
    } else {
      rows.add(text, chunk.offset() + start, chunk.offset() + end, chunk.source().name());
    }
  }
}
