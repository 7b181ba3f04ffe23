package org.arabictext.cli;

/** Measures of how far counts are from chance. */
final class Association {
  private Association() {}

  /**
   * Dunning's log-likelihood ratio of a two-by-two table (T. Dunning, <i>Accurate Methods for the
   * Statistics of Surprise and Coincidence</i>, 1993).
   *
   * @param both how often both occur together
   * @param first how often the first occurs
   * @param second how often the second occurs
   * @param all the number of observations
   */
  static double logLikelihood(double both, double first, double second, double all) {
    double g =
        term(both, first, second, all)
            + term(first - both, first, all - second, all)
            + term(second - both, all - first, second, all)
            + term(all - first - second + both, all - first, all - second, all);
    return Math.max(0, 2 * g);
  }

  private static double term(double observed, double row, double column, double all) {
    return observed <= 0 ? 0 : observed * Math.log(observed * all / (row * column));
  }

  /** Pointwise mutual information in bits (K. Church and P. Hanks, 1990). */
  static double mutualInformation(double both, double first, double second, double all) {
    return Math.log(both * all / (first * second)) / Math.log(2);
  }

  /**
   * The log-likelihood of a word's counts in two corpora (P. Rayson and R. Garside, <i>Comparing
   * Corpora using Frequency Profiling</i>, 2000).
   *
   * @param one how often the word occurs in the first
   * @param sizeOne how many words the first has
   * @param two how often in the second
   * @param sizeTwo how many words the second has
   */
  static double keyness(double one, double sizeOne, double two, double sizeTwo) {
    double rate = (one + two) / (sizeOne + sizeTwo);
    double g = part(one, sizeOne * rate) + part(two, sizeTwo * rate);
    return Math.max(0, 2 * g);
  }

  private static double part(double observed, double expected) {
    return observed <= 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** The binary logarithm of the ratio of two rates; half an occurrence stands for none. */
  static double logRatio(double one, double sizeOne, double two, double sizeTwo) {
    double rateOne = Math.max(one, 0.5) / sizeOne;
    double rateTwo = Math.max(two, 0.5) / sizeTwo;
    return Math.log(rateOne / rateTwo) / Math.log(2);
  }
}
