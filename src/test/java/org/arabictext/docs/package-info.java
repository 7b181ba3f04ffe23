/** The examples of README and docs are compiled, run and compared with what the pages say. */
package org.arabictext.docs;
