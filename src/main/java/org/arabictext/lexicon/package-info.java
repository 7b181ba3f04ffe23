/**
 * The lexicon as text: entries, the reader of their files, and the checks every entry must pass.
 */
@NullMarked
package org.arabictext.lexicon;

import org.jspecify.annotations.NullMarked;
