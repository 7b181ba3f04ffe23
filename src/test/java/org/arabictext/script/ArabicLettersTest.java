package org.arabictext.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.VersionInfo;
import org.junit.jupiter.api.Test;

/** The tables against ICU4J's copy of the Unicode Character Database. */
class ArabicLettersTest {
  private static final VersionInfo UNICODE_15 = VersionInfo.getInstance(15, 0);

  @Test
  void marksAreTheNonSpacingMarksOfTheArabicBlocks() {
    for (int c = 0; c <= 0xFFFF; c++) {
      boolean arabicBlock = c >= 0x600 && c <= 0x6FF || c >= 0x870 && c <= 0x8FF;
      boolean expected =
          known(c) && arabicBlock && UCharacter.getType(c) == Character.NON_SPACING_MARK;
      assertThat(ArabicLetters.isMark((char) c)).as("%04X", c).isEqualTo(expected);
    }
  }

  @Test
  void lettersAreTheLettersOfTheScript() {
    for (int c = 0; c <= 0xFFFF; c++) {
      boolean phrase = c == 0xFDFA || c == 0xFDFB;
      boolean expected =
          known(c)
              && UScript.hasScript(c, UScript.ARABIC)
              && UCharacter.isLetter(c)
              && c != 0x640
              && !phrase;
      assertThat(ArabicLetters.isLetter((char) c)).as("%04X", c).isEqualTo(expected);
    }
  }

  @Test
  void joiningFollowsArabicShaping() {
    for (int c = 0x600; c <= 0x6FF; c++) {
      boolean expected =
          UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE)
                  == UCharacter.JoiningType.DUAL_JOINING
              && UCharacter.isLetter(c);
      assertThat(ArabicLetters.joinsNext((char) c)).as("%04X", c).isEqualTo(expected);
    }
  }

  @Test
  void vowelMarksAreMarks() {
    for (int c = 0; c <= 0xFFFF; c++) {
      if (ArabicLetters.isVowelMark((char) c)) {
        assertThat(ArabicLetters.isMark((char) c)).as("%04X", c).isTrue();
      }
    }
    assertThat(ArabicLetters.isVowelMark('\u064E')).isTrue();
    assertThat(ArabicLetters.isVowelMark('\u0670')).isTrue();
    assertThat(ArabicLetters.isVowelMark('\u0654')).isFalse();
    assertThat(ArabicLetters.isVowelMark('\u06D6')).isFalse();
  }

  @Test
  void hamzaAndLongVowels() {
    StringBuilder hamza = new StringBuilder();
    StringBuilder longVowels = new StringBuilder();
    for (int c = 0; c <= 0xFFFF; c++) {
      if (ArabicLetters.isHamza((char) c)) {
        hamza.append((char) c);
      }
      if (ArabicLetters.isLongVowel((char) c)) {
        longVowels.append((char) c);
      }
    }
    assertThat(hamza.toString()).isEqualTo("ءآأؤإئ");
    assertThat(longVowels.toString()).isEqualTo("اوىي");
  }

  @Test
  void digitsHaveTheirValues() {
    for (int c = 0; c <= 0xFFFF; c++) {
      int ascii = c >= '0' && c <= '9' ? c - '0' : -1;
      boolean arabic = c >= 0x660 && c <= 0x669 || c >= 0x6F0 && c <= 0x6F9;
      int value = arabic ? UCharacter.digit(c) : ascii;
      assertThat(ArabicDigits.isDigit((char) c)).as("%04X", c).isEqualTo(arabic);
      assertThat(ArabicDigits.valueOf((char) c)).as("%04X", c).isEqualTo(value);
      char expected = arabic ? (char) ('0' + value) : (char) c;
      assertThat(ArabicDigits.toAscii((char) c)).as("%04X", c).isEqualTo(expected);
    }
  }

  private static boolean known(int c) {
    return UCharacter.isDefined(c) && UCharacter.getAge(c).compareTo(UNICODE_15) <= 0;
  }
}
