package org.arabictext.bench;

import java.lang.management.ManagementFactory;
import org.arabictext.ArabicText;
import org.arabictext.morphology.Morphology;

/**
 * What the lexicon costs a fresh virtual machine: time until it is there, time of the first answer,
 * heap that stays after a collection. Prints one line.
 */
public final class LoadMain {
  private LoadMain() {}

  /**
   * Loads the lexicon and looks up one word.
   *
   * @param args not used
   */
  public static void main(String[] args) {
    long before = heap();
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Morphology morphology = Morphology.standard();
    long loaded = System.nanoTime();
    String lemma = ArabicText.lemma("وبأفلامهم");
    long answered = System.nanoTime();
    long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu;
    System.out.println(
        "loaded in "
            + (loaded - start) / 1_000_000
            + " ms, first answer after "
            + (answered - start) / 1_000_000
            + " ms ("
            + used / 1_000_000
            + " ms of processor time), heap "
            + (heap() - before) / 1000
            + " kB, "
            + lemma
            + ' '
            + morphology.best("كتاب").lemma());
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
