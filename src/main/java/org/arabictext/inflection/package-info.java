/** Paradigms: from a lexicon entry to its stems and the affixes they take. */
@NullMarked
package org.arabictext.inflection;

import org.jspecify.annotations.NullMarked;
