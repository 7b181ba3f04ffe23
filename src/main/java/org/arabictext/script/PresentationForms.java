package org.arabictext.script;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The letters that a presentation form stands for: blocks Arabic Presentation Forms-A (FB50 to
 * FDFF) and -B (FE70 to FEFF), where one code point is a glyph ({@code ﻌ}), a ligature ({@code ﻻ}),
 * a whole word ({@code ﷲ}) or a phrase ({@code ﷺ}). Old files and PDF extraction are full of them.
 *
 * <p>The table is the resource {@code presentation-forms.tsv}. It is Unicode's compatibility
 * decomposition, with two differences: a mark that stands alone gets no space before it, so that no
 * word is torn, and the ligatures that Unicode leaves undecomposed ({@code ﷽} and the honorifics)
 * are spelt out. Thread safe.
 */
public final class PresentationForms {
  private static final char FIRST = '\uFB50';
  private static final String RESOURCE = "presentation-forms.tsv";
  private static final String[] TABLE = read();

  private PresentationForms() {}

  /**
   * The letters and marks that a code unit stands for, in logical order.
   *
   * @param c any code unit
   * @return one or more characters for a presentation form, none for the tail fragment FE73, the
   *     code unit itself for everything else
   */
  public static String decompose(char c) {
    String letters = c < FIRST ? null : TABLE[c - FIRST];
    return letters == null ? String.valueOf(c) : letters;
  }

  /**
   * Tells whether a code unit stands for several words, as {@code ﷺ} and {@code ﷽} do.
   *
   * @param c any code unit
   * @return true when {@link #decompose} answers with spaces between words
   */
  public static boolean isPhrase(char c) {
    String letters = c < FIRST ? null : TABLE[c - FIRST];
    return letters != null && letters.indexOf(' ') >= 0;
  }

  private static String[] read() {
    String[] table = new String[0x10000 - FIRST];
    try (InputStream in = PresentationForms.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    Objects.requireNonNull(in, RESOURCE), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.charAt(0) != '#') {
          add(table, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static void add(String[] table, String line) {
    int tab = line.indexOf('\t');
    int dash = line.lastIndexOf('-', tab);
    int first = Integer.parseInt(line, 0, dash < 0 ? tab : dash, 16);
    int last = Integer.parseInt(line, dash + 1, tab, 16);
    String letters = line.substring(tab + 1);
    for (int c = first; c <= last; c++) {
      table[c - FIRST] = letters;
    }
  }
}
