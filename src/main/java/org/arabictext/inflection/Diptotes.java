package org.arabictext.inflection;

import static org.arabictext.inflection.Sounds.FATHA;
import static org.arabictext.inflection.Sounds.KASRA;
import static org.arabictext.inflection.Sounds.SUKUN;

import org.arabictext.lexicon.Entry;
import org.arabictext.lexicon.PartOfSpeech;

/**
 * Words that never have the alef of tanween, known by their shape; W. Wright, <i>A Grammar of the
 * Arabic Language</i> (3rd ed., part 1, § 309).
 */
final class Diptotes {
  private Diptotes() {}

  /** أَحْمَر, أَكْبَر and آخَر never have the alef of tanween; أَوَّلًا does. */
  static boolean isSingular(Entry entry) {
    boolean other =
        entry.has("f") && (entry.first("f").endsWith("َاء") || entry.is("f", "أُخْرَى"));
    return entry.pos() == PartOfSpeech.ADJ
        && !entry.lemma().equals("أَوَّل")
        && (other || entry.is("elative", "yes"))
        && Sounds.expand(entry.lemma()).startsWith("ءَ");
  }

  /** مَدَارِس, قَوَانِين, مَوَادّ, in sounds, and أُخَر. */
  static boolean isPlural(String word) {
    int n = word.length();
    boolean head =
        n > 7 && word.charAt(1) == FATHA && word.charAt(3) == FATHA && word.charAt(4) == 'ا';
    boolean closed = head && n == 8 && word.charAt(6) == SUKUN;
    boolean open = head && word.charAt(6) == KASRA && (n == 8 || n == 9 && word.charAt(7) == 'ي');
    return closed || open || word.equals("ءُخَر");
  }
}
