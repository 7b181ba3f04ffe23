/** The parts for Lucene as a plugin of OpenSearch, under the same names and parameters. */
@NullMarked
package org.arabictext.opensearch;

import org.jspecify.annotations.NullMarked;
