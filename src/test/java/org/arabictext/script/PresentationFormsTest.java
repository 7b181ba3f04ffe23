package org.arabictext.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresentationFormsTest {
  /** What Unicode 15 leaves undecomposed in the two blocks, decided one by one. */
  private static Map<Character, String> decided() {
    Map<Character, String> decided = new HashMap<>();
    for (char c = 0xFBB2; c <= 0xFBC2; c++) {
      decided.put(c, String.valueOf(c));
    }
    decided.put('\uFD3E', "\uFD3E");
    decided.put('\uFD3F', "\uFD3F");
    decided.put('\uFE73', "");
    decided.put('\uFEFF', "\uFEFF");
    decided.put('\uFD40', "رحمه الله");
    decided.put('\uFD41', "رضي الله عنه");
    decided.put('\uFD42', "رضي الله عنها");
    decided.put('\uFD43', "رضي الله عنهم");
    decided.put('\uFD44', "رضي الله عنهما");
    decided.put('\uFD45', "رضي الله عنهن");
    decided.put('\uFD46', "صلى الله عليه وآله");
    decided.put('\uFD47', "عليه السلام");
    decided.put('\uFD48', "عليهم السلام");
    decided.put('\uFD49', "عليهما السلام");
    decided.put('\uFD4A', "عليه الصلاة والسلام");
    decided.put('\uFD4B', "قدس سره");
    decided.put('\uFD4C', "صلى الله عليه وآله وسلم");
    decided.put('\uFD4D', "عليها السلام");
    decided.put('\uFD4E', "تبارك وتعالى");
    decided.put('\uFD4F', "رحمهم الله");
    decided.put('\uFDCF', "سلامه علينا");
    decided.put('\uFDFD', "بسم الله الرحمن الرحيم");
    decided.put('\uFDFE', "سبحانه وتعالى");
    decided.put('\uFDFF', "عز وجل");
    return decided;
  }

  @Test
  void everyCodePointIsUnicodesDecompositionOrDecided() {
    Map<Character, String> decided = decided();
    assertThat(decided).hasSize(41);
    for (int c = 0; c <= 0xFFFF; c++) {
      boolean block = c >= 0xFB50 && c <= 0xFDFF || c >= 0xFE70 && c <= 0xFEFF;
      String itself = String.valueOf((char) c);
      String nfkc = block ? Normalizer.normalize(itself, Normalizer.Form.NFKC) : itself;
      boolean phrase = c == 0xFDFA || c == 0xFDFB;
      String expected = decided.getOrDefault((char) c, phrase ? nfkc : nfkc.replace(" ", ""));
      if (c == ' ') {
        expected = " ";
      }
      assertThat(PresentationForms.decompose((char) c)).as("%04X", c).isEqualTo(expected);
    }
  }

  @Test
  void phrasesAreThoseWithSeveralWords() {
    for (int c = 0xFB50; c <= 0xFFFF; c++) {
      boolean several = PresentationForms.decompose((char) c).contains(" ");
      assertThat(PresentationForms.isPhrase((char) c)).as("%04X", c).isEqualTo(several);
    }
    assertThat(PresentationForms.isPhrase(' ')).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "FEFB, لا",
    "FEF5, لآ",
    "FEF7, لأ",
    "FEF9, لإ",
    "FDF2, الله",
    "FDF4, محمد",
    "FDF6, رسول",
    "FDFA, صلى الله عليه وسلم",
    "FEE9, ه",
    "FE93, ة",
    "FEEF, ى",
    "FB8E, ک",
    "FBFC, ی"
  })
  void someByHand(String codePoint, String letters) {
    char c = (char) Integer.parseInt(codePoint, 16);
    assertThat(PresentationForms.decompose(c)).isEqualTo(letters);
  }
}
