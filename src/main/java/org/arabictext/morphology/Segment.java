package org.arabictext.morphology;

/**
 * A piece of a word. The pieces of one analysis tile the word. Immutable.
 *
 * @param surface the characters of the word the piece covers; empty for an article that spelling
 *     has swallowed, as in للغة
 * @param start where it begins, in UTF-16 units from the word's start
 * @param end where it ends (exclusive)
 * @param kind what it is; a joined piece has the kind of its stem
 * @param form the piece as it would be written alone: ال for the second ل of للسلطة, مدرسة for
 *     مدرست in مدرسته
 */
public record Segment(String surface, int start, int end, SegmentKind kind, String form) {}
