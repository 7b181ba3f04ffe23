/**
 * The library as functions of Spark SQL, for Java, Scala, Python and SQL. {@link
 * org.arabictext.spark.ArabicTextUdfs} registers them all. Spark itself must be there already: it
 * is no dependency of the library.
 *
 * <p>Each function takes a document in a column of strings. A null gives a null; any other text
 * gives a result. The functions hold no state: what they need is loaded once in each JVM, when the
 * first row asks for it, and shared by all its tasks.
 */
@NullMarked
package org.arabictext.spark;

import org.jspecify.annotations.NullMarked;
