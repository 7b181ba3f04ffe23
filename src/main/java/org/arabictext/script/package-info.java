/**
 * Facts about the Arabic script as tables: letters and marks, digits, presentation forms and
 * transliteration schemes. Nothing here has an opinion about how text should be normalised.
 */
@NullMarked
package org.arabictext.script;

import org.jspecify.annotations.NullMarked;
