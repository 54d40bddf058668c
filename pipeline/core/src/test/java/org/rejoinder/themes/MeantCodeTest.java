package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.TokenPattern.Range;
import org.rejoinder.domain.Weighing;

class MeantCodeTest {

  private static final Map<String, Range> SIGNS =
      Map.of(
          "enrol",
          new Range(2, 3),
          "found:other",
          new Range(0, 1),
          MeantCode.ALWAYS,
          new Range(0, 1));

  private final MeantCode codes =
      new MeantCode(
          "awaited",
          Weighing.of(
              Set.of("waits"),
              0,
              0,
              Map.of(),
              Map.of("training", Map.of("enrol", 9), "other", Map.of("found:other", 5))));

  private static CodedSentence found(String code, String rule) {
    return CodedSentence.of("awaited", code, rule, List.of());
  }

  @Test
  void theCodeWithMostPointsIsMeantAndTheSignsForItAreShown() {
    CodedSentence told = codes.told(found("other", "waits"), SIGNS);

    assertThat(told.code()).isEqualTo("training");
    assertThat(told.rule()).isEqualTo("waits");
    assertThat(told.signs())
        .containsExactly(
            new Sign(new Range(2, 3), "code", "enrol, +9 points for training rather than other"));
  }

  @Test
  void whatIsFoundKeepsItsCodeWhereNoOtherHasMore() {
    CodedSentence found = found("other", "waits");

    assertThat(codes.told(found, Map.of(MeantCode.ALWAYS, new Range(0, 1)))).isEqualTo(found);
  }

  @Test
  void neitherWhatOtherRulesFindNorOtherCodesAreToldAnew() {
    assertThat(codes.mayTell(found("other", "waits"))).isTrue();
    assertThat(codes.mayTell(found("other", Scale.RULE))).isTrue();
    assertThat(codes.mayTell(found("other", "my-own-rule"))).isFalse();
    assertThat(codes.mayTell(found("my-own-code", "waits"))).isFalse();
  }
}
