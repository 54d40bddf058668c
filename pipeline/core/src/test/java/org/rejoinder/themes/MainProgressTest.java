package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which signs decide, apart from how they are found. */
class MainProgressTest {

  @ParameterizedTest
  @CsvSource({
    "'', not-addressed",
    "-, not-addressed",
    "refuses:rejected step:in-place, rejected",
    "step:in-place step:in-place refuses:rejected, in-place",
    "step:in-place step:in-place verdict-no:rejected, rejected",
    "verdict-others:not-addressed step:in-place, not-addressed",
    "verdict-others:not-addressed step:assurance-sought, assurance-sought",
    "verdict-yes:in-place step:planned, in-place",
    "step:planned step:in-progress verdict-yes:in-place, in-place",
    "verdict-going:in-progress verdict-yes:in-place, in-place",
    "waits:awaiting-national step:in-place step:in-place, awaiting-national",
    "waits:awaiting-national step:in-progress step:in-progress step:in-progress, in-progress",
    "step:in-place step:in-place waits:awaiting-national, in-progress",
    "step:in-progress waits:awaiting-national, in-progress",
    "waits:awaiting-national step:planned, awaiting-national",
    "step:planned waits:awaiting-national, planned",
    "waits:awaiting-national+step:in-place, awaiting-national",
    "step:assurance-sought step:in-place, assurance-sought",
    "step:assurance-sought step:in-place step:in-place, in-place",
    "step:in-place step:assurance-sought step:planned, assurance-sought",
    "step:planned step:planned step:in-place, planned",
    "step:planned step:in-place, planned",
    "step:planned step:in-progress step:in-progress step:in-progress, in-progress",
    "step:in-place step:in-place step:planned, in-place",
    "step:in-place step:in-place step:in-place step:planned, in-place",
    "step:in-place open-words:in-progress, in-progress",
    "step:in-place+open-words:in-progress step:in-place, in-progress",
    "open-words:in-progress, planned",
    "prepared-words:planned, planned",
    "step:in-place - prepared-words:planned, in-place",
    "step:in-place step:in-place, in-place",
  })
  void signsDecideInTheirOrder(String sentences, String expected) {
    MainProgress main = new MainProgress();
    for (String sentence : sentences.isEmpty() ? new String[0] : sentences.split(" ", -1)) {
      main.hear(signs(sentence));
    }
    assertThat(main.code()).isEqualTo(expected);
  }

  private static List<CodedSentence> signs(String sentence) {
    List<CodedSentence> signs = new ArrayList<>();
    for (String sign : sentence.split("\\+", -1)) {
      if (!sign.equals("-")) {
        String[] ruleAndCode = sign.split(":", -1);
        signs.add(CodedSentence.of(ProgressCoder.THEME, ruleAndCode[1], ruleAndCode[0], List.of()));
      }
    }
    return signs;
  }
}
