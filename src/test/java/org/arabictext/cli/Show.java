package org.arabictext.cli;

import java.nio.file.*;
import org.arabictext.morphology.*;

class Show {
  public static void main(String[] a) throws Exception {
    String text = Files.exists(Path.of(a[0])) ? Files.readString(Path.of(a[0])) : a[0];
    Morphology m = Morphology.standard();
    if (a.length > 1) {
      for (String w : text.split("\\s+")) {
        System.out.println(w);
        for (Analysis x : m.analyses(w))
          System.out.println("   " + x.score() + " " + x + " " + x.root() + " " + x.features());
      }
      return;
    }
    for (AnalyzedToken t : m.analyze(text)) {
      Analysis x = t.analysis();
      StringBuilder s = new StringBuilder();
      for (Segment g : x.segments(Scheme.ATB))
        s.append(s.length() == 0 ? "" : "+").append(g.surface());
      System.out.print(
          s
              + " "
              + x.lemma()
              + " "
              + x.root()
              + " "
              + x.partOfSpeech()
              + (x.isGuess() ? "?" : "")
              + " | ");
    }
  }
}
