package org.arabictext.cli;

import java.nio.file.Path;
import org.arabictext.morphology.Morphology;

/** Temporary runner. */
final class EvalMain {
  private EvalMain() {}

  public static void main(String[] args) throws Exception {
    Evaluation e = new Evaluation(Morphology.standard());
    for (Conllu.Sentence s : Conllu.read(Path.of(args[0]))) {
      e.add(s);
    }
    System.out.print(e.report(Integer.parseInt(args[1])));
  }
}
