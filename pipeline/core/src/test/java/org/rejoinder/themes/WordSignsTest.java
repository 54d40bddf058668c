package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Signs may take two sets for one with a common word, but never overlook one. */
class WordSignsTest {

  @Test
  void setsWithACommonWordAlwaysMeet() {
    Random random = new Random(1);
    int told = 0;
    for (int i = 0; i < 2000; i++) {
      Set<String> left = words(random, 3);
      Set<String> right = words(random, 30);
      boolean common = left.stream().anyMatch(right::contains);
      boolean meet = WordSigns.of(left).meet(WordSigns.of(right));
      if (common) {
        assertThat(meet).as("%s and %s", left, right).isTrue();
      }
      told += meet ? 0 : 1;
    }
    assertThat(told).as("pairs that are known to have nothing in common").isGreaterThan(1000);
  }

  @Test
  void nothingMeetsAnything() {
    assertThat(WordSigns.of(List.of()).meet(WordSigns.of(List.of("await")))).isFalse();
  }

  private static Set<String> words(Random random, int count) {
    Set<String> words = new HashSet<>();
    for (int i = 0; i < count; i++) {
      words.add("word" + random.nextInt(500));
    }
    return words;
  }
}
