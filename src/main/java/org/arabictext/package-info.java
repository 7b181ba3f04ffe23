/** One-line access to the whole library: {@code ArabicText}. */
@NullMarked
package org.arabictext;

import org.jspecify.annotations.NullMarked;
