/**
 * From text to tokens and sentences: one hand-written scanner in a single pass, behind the
 * immutable {@link org.arabictext.tokenize.Tokenizer}, the sentence splitter {@link
 * org.arabictext.tokenize.Sentences} and the stop words {@link org.arabictext.tokenize.StopWords}.
 */
@NullMarked
package org.arabictext.tokenize;

import org.jspecify.annotations.NullMarked;
