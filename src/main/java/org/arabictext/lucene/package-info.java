/**
 * Parts for Lucene and what is built on it: tokenizer, character filter, token filters, their
 * factories, and an analyzer made of them.
 *
 * <p>{@link org.arabictext.lucene.ArabicTextAnalyzer} takes the place of Lucene's {@code
 * ArabicAnalyzer}. The names of the parts in Solr, and what each parameter does, are in
 * docs/lucene.md. Compiled against Lucene 9.12, and runs unchanged on Lucene 10.
 */
@NullMarked
package org.arabictext.lucene;

import org.jspecify.annotations.NullMarked;
