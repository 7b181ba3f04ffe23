package org.arabictext.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The functions that need no Spark to be called, on words that are written unusually. */
class StringFunctionsTest {
  @Test
  void stemsOfUnusualWords() {
    StemsUdf stems = new StemsUdf();
    assertThat(stems.call("\ufe8d\ufedf\ufedc\ufe98\ufe8e\ufe8f")).containsExactly("كتاب");
    assertThat(stems.call("و1997")).containsExactly("1997");
    assertThat(stems.call("hello أفلام")).containsExactly("hello", "فيلم");
    assertThat(stems.call(null)).isNull();
  }

  @Test
  void strippingLeavesWhatIsNoMark() {
    assertThat(new StripDiacriticsUdf().call("كَتَبَ \u06dd\u08e2 ـــ"))
        .isEqualTo("كتب \u06dd\u08e2 ـــ");
    assertThat(new StripDiacriticsUdf().call(null)).isNull();
  }
}
