/**
 * The analyser: a word into clitics, stem and endings, with lemma, root and part of speech; the
 * choice among readings in context; segmentation schemes; a guesser for unknown words.
 */
@NullMarked
package org.arabictext.morphology;

import org.jspecify.annotations.NullMarked;
