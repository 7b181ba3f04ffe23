package org.arabictext.tokenize;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.WordBreak;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharClassTest {
  @Test
  void pictographsAreThoseOfUnicode() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean expected = UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
      assertThat(Pictographs.contains(c)).as("%x", c).isEqualTo(expected);
    }
  }

  @Test
  void everyEmojiShownAsPictureIsAnEmojiAlone() {
    for (int c = 0x80; c <= Character.MAX_CODE_POINT; c++) {
      if (UCharacter.hasBinaryProperty(c, UProperty.EMOJI_PRESENTATION)
          && CharClass.ofCodePoint(c) != CharClass.FLAG
          && !UCharacter.hasBinaryProperty(c, UProperty.EMOJI_MODIFIER)) {
        assertThat(CharClass.ofCodePoint(c))
            .as("%x", c)
            .isIn(CharClass.EMOJI, CharClass.PICTOGRAPH);
      }
    }
  }

  @Test
  void lettersOfTheArabicScriptAreArabic() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean arabic = UScript.getScript(c) == UScript.ARABIC || c == 0x640;
      if (Character.isLetter(c) && arabic && CharClass.ofCodePoint(c) != CharClass.PHRASE) {
        assertThat(CharClass.ofCodePoint(c)).as("%x", c).isEqualTo(CharClass.ARABIC);
      } else {
        assertThat(CharClass.ofCodePoint(c)).as("%x", c).isNotEqualTo(CharClass.ARABIC);
      }
    }
  }

  @Test
  void separatorsInsideWordsAreThoseOfUnicode() {
    List<String> different = new ArrayList<>();
    for (int c = 0; c < 0x10000; c++) {
      boolean colon = ":\ufe13\ufe55\uff1a".indexOf(c) >= 0;
      byte k = CharClass.ofCodePoint(c);
      boolean same =
          switch (wordBreak(c)) {
            case WordBreak.MIDNUM -> k == CharClass.MID_NUMBER;
            case WordBreak.MIDNUMLET, WordBreak.SINGLE_QUOTE -> k == CharClass.MID_BOTH;
            case WordBreak.MIDLETTER -> k == CharClass.MID_LETTER || colon;
            default -> k < CharClass.MID_LETTER || k > CharClass.MID_BOTH || c == 0x66b;
          };
      if (!same) {
        different.add(String.format("%x", c));
      }
    }
    assertThat(different).isEmpty();
  }

  @Test
  void lettersAndDigitsAreThoseOfUnicode() {
    List<String> different = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      byte k = CharClass.ofCodePoint(c);
      boolean same =
          switch (wordBreak(c)) {
            case WordBreak.ALETTER, WordBreak.HEBREW_LETTER ->
                k == CharClass.LETTER || k == CharClass.ARABIC || k == CharClass.PHRASE;
            case WordBreak.KATAKANA -> k == CharClass.KATAKANA;
            case WordBreak.NUMERIC -> k == CharClass.DIGIT || c == 0x66b;
            case WordBreak.EXTEND -> k == CharClass.MARK || k == CharClass.JOINER;
            case WordBreak.EXTENDNUMLET -> k == CharClass.CONNECTOR;
            default ->
                k != CharClass.LETTER
                    && k != CharClass.ARABIC
                    && k != CharClass.DIGIT
                    && k != CharClass.KATAKANA;
          };
      if (!same && Character.isDefined(c) && !isDecided(c)) {
        different.add(String.format("%x %d %d", c, wordBreak(c), k));
      }
    }
    assertThat(different).isEmpty();
  }

  /**
   * Where docs/tokens.md decides otherwise: Arabic and other number signs, the narrow no-break
   * space, the Syriac abbreviation mark, letters that are pictographs, a digit that is none for
   * Java.
   */
  private static boolean isDecided(int c) {
    boolean numberSign =
        c >= 0x600 && c <= 0x605 || c == 0x6dd || c == 0x8e2 || c == 0x110bd || c == 0x110cd;
    return numberSign || c == 0x202f || c == 0x70f || c == 0x19da || Pictographs.contains(c);
  }

  private static int wordBreak(int c) {
    return UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK);
  }
}
