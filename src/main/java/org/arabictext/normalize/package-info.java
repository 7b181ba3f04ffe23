/**
 * Normalisation: spellings that a reader takes for the same are made the same, with a map back to
 * the original text. {@link org.arabictext.normalize.Normalizer} is the way in.
 */
@NullMarked
package org.arabictext.normalize;

import org.jspecify.annotations.NullMarked;
