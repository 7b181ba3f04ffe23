/**
 * Stemming: the same key for words of one family. {@link org.arabictext.stem.Stemmers} makes the
 * kinds of {@link org.arabictext.stem.Stemmer}.
 */
@NullMarked
package org.arabictext.stem;

import org.jspecify.annotations.NullMarked;
