/** The command line. */
@NullMarked
package org.arabictext.cli;

import org.jspecify.annotations.NullMarked;
