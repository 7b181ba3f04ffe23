package org.arabictext.cli;

/**
 * A stretch of a source that is worked on at once. Ends at the end of a line, or, within a line
 * that is longer than a chunk, at white space. Immutable.
 *
 * @param source where it is from
 * @param text its characters
 * @param offset where it begins in the source, in UTF-16 units
 * @param line the number of its first line, from 1
 * @param before some text before it
 * @param after some text after it
 * @param last whether the source ends with it
 */
record Chunk(
    Source source,
    String text,
    long offset,
    long line,
    String before,
    String after,
    boolean last) {}
