package org.arabictext.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void countsInFilesAreThoseInMemory() {
    Random random = new Random(7);
    TreeMap<String, Long> expected = new TreeMap<>();
    try (Counts counts = new Counts(20_000)) {
      for (int i = 0; i < 15_000; i++) {
        String key = "كلمة" + (int) Math.abs(random.nextGaussian() * 5000);
        expected.merge(key, 1L, Long::sum);
        counts.add(key, 1);
      }
      List<Count> byKey = new ArrayList<>();
      counts.byKey(byKey::add);
      assertThat(byKey.stream().map(Count::key)).containsExactlyElementsOf(expected.keySet());
      assertThat(byKey.stream().map(Count::number)).containsExactlyElementsOf(expected.values());
      assertThat(counts.total()).isEqualTo(15_000);
      List<Count> sorted = new ArrayList<>(byKey);
      sorted.sort(Count.BY_NUMBER);
      List<Count> byNumber = new ArrayList<>();
      counts.byNumber(0, 3, byNumber::add);
      assertThat(byNumber).isEqualTo(sorted.stream().filter(count -> count.number() >= 3).toList());
      List<Count> top = new ArrayList<>();
      counts.byNumber(10, 1, top::add);
      assertThat(top).isEqualTo(sorted.subList(0, 10));
    }
  }

  @Test
  void twoCorporaSideBySide() {
    List<String> seen = new ArrayList<>();
    try (TwoCorpora corpora = new TwoCorpora()) {
      corpora.add(0, Map.of("بيت", 2, "بيتي", 1));
      corpora.add(1, Map.of("بيت", 3, "قلم", 4));
      corpora.add(0, Map.of("بيت", 5));
      corpora.forEach((key, one, two) -> seen.add(one + " " + key + " " + two));
      assertThat(corpora.total(0)).isEqualTo(8);
      assertThat(corpora.total(1)).isEqualTo(7);
    }
    assertThat(seen).containsExactly("7 بيت 3", "1 بيتي 0", "0 قلم 4");
  }

  @Test
  void distinctWordsExactAndEstimated() {
    Distinct distinct = new Distinct();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 300_000; i++) {
        distinct.add(Distinct.hash("كلمة" + i));
      }
    }
    assertThat(distinct.isExact()).isTrue();
    assertThat(distinct.count()).isEqualTo(300_000);
    for (int i = 0; i < 1_500_000; i++) {
      distinct.add(Distinct.hash("كلمة" + i));
    }
    assertThat(distinct.isExact()).isFalse();
    assertThat((double) distinct.count()).isCloseTo(1_500_000, within(15_000.0));
  }
}
