/**
 * From text to tokens: one hand-written scanner in a single pass, behind the immutable {@link
 * org.arabictext.tokenize.Tokenizer}.
 */
@NullMarked
package org.arabictext.tokenize;

import org.jspecify.annotations.NullMarked;
