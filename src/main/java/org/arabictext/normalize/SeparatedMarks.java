package org.arabictext.normalize;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.arabictext.script.ArabicLetters;

/**
 * A text as two aligned sequences: its characters without marks, and the marks that follow each.
 *
 * <pre>{@code
 * SeparatedMarks s = SeparatedMarks.of("كِتَابٌ");
 * s.letters();                  // كتاب
 * s.marks();                    // a list of four: kasra, fatha, "", dammatan
 * s.join();                     // كِتَابٌ
 * }</pre>
 *
 * <p>Marks before the first character follow no character; they are {@link #leading}. Immutable and
 * thread safe.
 *
 * @param leading the marks before the first character, nearly always empty
 * @param letters the text without marks
 * @param marks for each character of {@code letters}, the marks that follow it, in their order
 */
public record SeparatedMarks(String leading, String letters, List<String> marks) {
  /**
   * Checks that the sequences are aligned.
   *
   * @param leading the marks before the first character
   * @param letters the text without marks
   * @param marks one entry for each character of {@code letters}
   * @throws IllegalArgumentException if there are not as many entries as characters
   */
  public SeparatedMarks {
    Objects.requireNonNull(leading, "leading");
    Objects.requireNonNull(letters, "letters");
    marks = List.copyOf(Objects.requireNonNull(marks, "marks"));
    if (marks.size() != letters.length()) {
      throw new IllegalArgumentException(
          marks.size() + " marks for " + letters.length() + " letters");
    }
  }

  /**
   * Separates a text.
   *
   * @param text any text
   * @return its two sequences
   */
  public static SeparatedMarks of(CharSequence text) {
    Objects.requireNonNull(text, "text");
    int i = afterMarks(text, 0);
    final String leading = text.subSequence(0, i).toString();
    StringBuilder letters = new StringBuilder(text.length());
    List<String> marks = new ArrayList<>(text.length());
    while (i < text.length()) {
      letters.append(text.charAt(i));
      int end = afterMarks(text, i + 1);
      marks.add(text.subSequence(i + 1, end).toString());
      i = end;
    }
    return new SeparatedMarks(leading, letters.toString(), marks);
  }

  private static int afterMarks(CharSequence text, int start) {
    int i = start;
    while (i < text.length() && ArabicLetters.isMark(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /**
   * Puts the two sequences together again.
   *
   * @return the text; for a result of {@link #of} the very characters that were separated
   */
  public String join() {
    StringBuilder text = new StringBuilder(letters.length() * 2).append(leading);
    for (int i = 0; i < letters.length(); i++) {
      text.append(letters.charAt(i)).append(marks.get(i));
    }
    return text.toString();
  }

  /**
   * Puts these marks on other letters: a vocalised word gets its spelling changed, or a bare one
   * the marks of its twin.
   *
   * @param others as many characters as {@link #letters()}
   * @return the same marks on those characters
   * @throws IllegalArgumentException if there are fewer or more characters
   */
  public SeparatedMarks withLetters(CharSequence others) {
    return new SeparatedMarks(leading, Objects.requireNonNull(others, "others").toString(), marks);
  }
}
