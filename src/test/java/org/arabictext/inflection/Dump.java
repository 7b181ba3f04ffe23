package org.arabictext.inflection;

import java.nio.file.*;
import org.arabictext.lexicon.*;

class Dump {
  public static void main(String[] a) throws Exception {
    for (String line : Files.readAllLines(Path.of(a[0]))) {
      Entry e = LexiconReader.parse(line);
      System.out.println("== " + line);
      for (Entry d : Derivation.of(e)) System.out.println("  -> " + d.pos() + " " + d.lemma());
      if (e.pos().isVerbal()) {
        VerbParadigm p = VerbParadigm.of(e);
        for (boolean v : new boolean[] {false, true}) {
          StringBuilder b = new StringBuilder();
          for (VerbCell c : VerbCell.values())
            if (!p.forms(c, v).isEmpty()) b.append(c + "=" + String.join("/", p.forms(c, v)) + " ");
          System.out.println(b);
        }
        for (Stem s : p.stems())
          System.out.print(
              s.vocalised() + (s.passive() ? "*" : "") + ":" + Long.bitCount(s.cells()) + "  ");
        System.out.println();
      } else {
        NominalParadigm p = NominalParadigm.of(e);
        for (NominalCell c : NominalCell.values())
          if (!p.forms(c).isEmpty()) System.out.print(c + "=" + String.join("/", p.forms(c)) + " ");
        System.out.println();
        for (Stem s : p.stems())
          System.out.print(s.vocalised() + ":" + Long.bitCount(s.cells()) + "  ");
        System.out.println();
      }
    }
  }
}
