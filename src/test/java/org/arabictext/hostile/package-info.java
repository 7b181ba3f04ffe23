/**
 * What holds for text that nobody wrote with good intent: generated texts and mutated real ones,
 * growth of cost, and many threads at once. docs/trust.md tells what is promised.
 */
@org.jspecify.annotations.NullMarked
package org.arabictext.hostile;
