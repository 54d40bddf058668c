package org.rejoinder.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ThemeOverviewTest {

  private static final String TABLE =
      """
      theme,code,3,4a,11
      awaiting-national,definition,2,0,14
      awaiting-national,funding,0,0,0
      awaiting-national,training,0,1,0
      practice,"Team, of detectives",3,0,0
      progress,in-place,1,1,1
      """;

  @Test
  void leavesOutPracticesAndZeros() {
    assertThat(new ThemeOverview(TABLE, 100).text())
        .isEqualTo(
            """
            theme              code        3  4a  11
            awaiting-national  definition  2   .  14
                               training    .   1   .
            progress           in-place    1   1   1
            """);
  }

  @Test
  void saysHowManyRecommendationsALineDoesNotHold() {
    assertThat(new ThemeOverview(TABLE, 37).text())
        .isEqualTo(
            """
            theme              code        3  4a
            awaiting-national  definition  2   .
                               training    .   1
            progress           in-place    1   1
            and 1 more recommendation
            """);
  }
}
