package org.arabictext;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmokeTest {
  @Test
  void build() {
    assertThat("a").isEqualTo("a");
  }
}
