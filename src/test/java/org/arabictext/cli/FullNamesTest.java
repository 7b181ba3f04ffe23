package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.arabictext.morphology.Morphology;
import org.junit.jupiter.api.Test;

class FullNamesTest {
  private static final NameKinds KINDS = new NameKinds();

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    new FullNames(KINDS).find(text, Morphology.standard().analyze(text), names::add);
    return names;
  }

  @Test
  void namesInARow() {
    assertThat(names("قال الرئيس مصطفى الكاظمي اليوم")).containsExactly("مصطفى الكاظمي");
    assertThat(names("مدير المرصد رامي عبد الرحمن في لندن")).containsExactly("رامي عبد الرحمن");
    assertThat(names("وقال لمصطفى الكاظمي")).containsExactly("مصطفى الكاظمي");
  }

  @Test
  void aPlaceIsNoPartOfAName() {
    assertThat(names("السفير السوري لدى العراق صطام جدعان الدحدح"))
        .containsExactly("صطام جدعان الدحدح");
    assertThat(names("بغداد دمشق")).isEmpty();
  }

  @Test
  void marksLinesAndConjunctionsPart() {
    assertThat(names("مصطفى، الكاظمي")).isEmpty();
    assertThat(names("مصطفى\nالكاظمي")).isEmpty();
    assertThat(names("جاء مصطفى وأحمد")).isEmpty();
    assertThat(names("جاء مصطفى")).isEmpty();
    assertThat(names("")).isEmpty();
  }

  @Test
  void kinds() {
    assertThat(KINDS.of("بَغْدَاد")).isEqualTo(NameKinds.Kind.PLACE);
    assertThat(KINDS.of("يَنَايِر")).isEqualTo(NameKinds.Kind.TIME);
    assertThat(KINDS.of("مُصْطَفَى")).isEqualTo(NameKinds.Kind.PERSON);
    assertThat(KINDS.of("دَاعِش")).isEqualTo(NameKinds.Kind.ORGANISATION);
    assertThat(KINDS.of("لا أحد")).isEqualTo(NameKinds.Kind.OTHER);
  }
}
