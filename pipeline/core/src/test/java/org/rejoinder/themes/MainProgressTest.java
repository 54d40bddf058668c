package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which signs decide, apart from how they are found. */
class MainProgressTest {

  @ParameterizedTest
  @CsvSource({
    "'', not-addressed",
    "refuses:rejected step:in-place, rejected",
    "step:in-place step:in-place refuses:rejected, in-place",
    "step:in-place step:in-place verdict-no:rejected, rejected",
    "verdict-others:not-addressed step:in-place, not-addressed",
    "verdict-others:not-addressed step:assurance-sought, assurance-sought",
    "verdict-yes:in-place step:planned, in-place",
    "step:planned verdict-yes:in-place, in-progress",
    "waits:awaiting-national step:in-place step:in-place, awaiting-national",
    "waits:awaiting-national step:in-place step:in-place step:in-place, in-progress",
    "step:in-progress waits:awaiting-national, in-progress",
    "step:planned waits:awaiting-national, planned",
    "step:assurance-sought step:in-place, assurance-sought",
    "step:assurance-sought step:in-place step:in-place, in-place",
    "step:planned step:planned step:in-place, planned",
    "step:in-place step:planned step:planned, in-progress",
    "verb-partly:in-progress step:planned step:planned, planned",
    "step:in-place step:planned, in-progress",
    "step:planned step:in-place, planned",
    "step:planned step:in-place step:in-place, in-progress",
    "step:planned step:in-place waits:awaiting-national, planned",
    "step:in-place step:assurance-sought step:planned, assurance-sought",
    "step:in-place step:in-place, in-place",
  })
  void signsDecideInTheirOrder(String signs, String expected) {
    MainProgress main = new MainProgress();
    for (String sign : signs.split(" ", -1)) {
      if (!sign.isEmpty()) {
        String[] ruleAndCode = sign.split(":", -1);
        main.add(CodedSentence.of(ProgressCoder.THEME, ruleAndCode[1], ruleAndCode[0], List.of()));
      }
    }
    assertThat(main.code()).isEqualTo(expected);
  }
}
