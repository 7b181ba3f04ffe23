package org.arabictext.tokenize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SentencesTest {
  private static List<String> texts(Sentences splitter, String text) {
    return splitter.split(text).stream().map(Sentence::text).toList();
  }

  @TestFactory
  List<DynamicTest> cases() {
    List<String> lines = CaseFiles.lines("sentence-cases.txt");
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("text: ")) {
        String text = CaseFiles.unescape(lines.get(i).substring(6));
        List<String> expected = new ArrayList<>();
        for (int j = i + 1; j < lines.size() && lines.get(j).startsWith("- "); j++) {
          expected.add(lines.get(j).substring(2));
        }
        tests.add(
            DynamicTest.dynamicTest(
                "sentence-cases.txt:" + (i + 1),
                () -> assertThat(texts(Sentences.standard(), text)).isEqualTo(expected)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(10);
    return tests;
  }

  @Test
  void seed() {
    List<String> golden =
        CaseFiles.lines("seed-sentences.tsv").stream().filter(line -> !line.isEmpty()).toList();
    assertThat(
            Sentences.standard().split(CaseFiles.seed()).stream()
                .map(s -> s.start() + "\t" + s.end() + "\t" + s.text()))
        .isEqualTo(golden);
  }

  @Test
  void exampleOfTheJavadoc() {
    assertThat(Sentences.standard().split("وصل د. أحمد. قال: «نعم.» ثم خرج"))
        .containsExactly(
            new Sentence("وصل د. أحمد.", 0, 12),
            new Sentence("قال: «نعم.»", 13, 24),
            new Sentence("ثم خرج", 25, 31));
  }

  @Test
  void semicolon() {
    assertThat(texts(Sentences.standard().splittingAtSemicolon(), "نام؛ فقد تعب"))
        .containsExactly("نام؛", "فقد تعب");
  }

  @Test
  void joiningLines() {
    Sentences joining = Sentences.standard().joiningLines();
    assertThat(texts(joining, "هذا سطر\r\nوهذا سطر. نعم\n\nفقرة"))
        .containsExactly("هذا سطر\r\nوهذا سطر.", "نعم", "فقرة");
    assertThat(texts(joining.splittingAtSemicolon(), "سطر\nسطر؛ نعم"))
        .containsExactly("سطر\nسطر؛", "نعم");
  }

  @Test
  void emptyTextHasNoSentences() {
    assertThat(Sentences.standard().split(" \n ")).isEmpty();
  }

  @Test
  void nullIsNamed() {
    assertThatThrownBy(() -> Sentences.standard().split(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("text");
  }
}
