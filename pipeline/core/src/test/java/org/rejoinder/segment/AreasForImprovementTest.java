package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Areas for improvement and causes of concern, numbered apart; forces and texts are invented. */
class AreasForImprovementTest {

  @Test
  void numbersArePlainWhereNothingElseIsNumbered() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        Inspectors named AFIs (3) and Causes of concern (0).

        ## Areas for improvement (2)

        ### Area for improvement 1

        Wexmoor Police should check every cell.

        Every cell is checked.

        ### Area for improvement 2

        Wexmoor Police needs to improve how it records meals.

        Meals are recorded.
        """,
        "1 force [Wexmoor Police should check every cell.] Every cell is checked.",
        "2 force [Wexmoor Police needs to improve how it records meals.] Meals are recorded.");
  }

  @Test
  void numbersSayTheirKindWhereRecommendationsAreNumberedToo() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        ## Recommendation 1

        The force should check every cell.

        Every cell is checked.

        ## Recommendation 2

        The force should check every door.

        Every door is checked.

        ## Areas for improvement

        ### AFI 1: The force should record meals.

        Meals are recorded.

        ### AFI 2: The force should record sleep.

        **Force response:** Sleep is recorded.
        """,
        "1 force [The force should check every cell.] Every cell is checked.",
        "2 force [The force should check every door.] Every door is checked.",
        "AFI1 force [The force should record meals.] Meals are recorded.",
        "AFI2 force [The force should record sleep.] Sleep is recorded.");
  }

  @Test
  void aCauseOfConcernStandsAboveItsRecommendations() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        ## Cause of concern

        Wexmoor Police does not check its cells. This puts detainees at risk.

        ### Recommendation 1

        Within three months, the force should check every cell.

        Every cell is checked.

        ## Cause of concern

        Wexmoor Police does not record meals.

        ### Recommendation 2

        Within three months, the force should record meals.

        Meals are recorded.
        """,
        "1 force [Within three months, the force should check every cell.] Every cell is checked.",
        "2 force [Within three months, the force should record meals.] Meals are recorded.");
  }

  @Test
  void aNumberedCauseOfConcernIsAnsweredOrNot() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        ## Cause of concern 1

        Wexmoor Police does not check its cells. This puts detainees at risk.

        ### Recommendation 1

        Within three months, the force should check every cell.

        Every cell is checked.

        ## Cause of concern 2

        Wexmoor Police does not record meals.

        **Force response:** Meals are recorded.
        """,
        "1 force [Within three months, the force should check every cell.] Every cell is checked.",
        "COC2 force [Wexmoor Police does not record meals.] Meals are recorded.");
  }

  @Test
  void aCauseOfConcernEndsWithWhatTheForceShouldDo() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        ## Cause of concern 1

        Wexmoor Police does not check its cells. This puts detainees at risk.

        Within three months, the force should:

        - check every cell; and
        - write it down.

        Every cell is checked.

        ## Cause of concern 2

        Meals are not recorded well enough.

        The force should record them with immediate effect.

        Meals are recorded.
        """,
        "1 force [Wexmoor Police does not check its cells. This puts detainees at risk. Within"
            + " three months, the force should: check every cell; and write it down.] Every cell is"
            + " checked.",
        "2 force [Meals are not recorded well enough. The force should record them with immediate"
            + " effect.] Meals are recorded.");
  }

  private static void assertSame(String markdown, String... answers) {
    Rendered.everyForm(markdown)
        .forEach(
            (form, rendered) ->
                assertThat(Rendered.answers(rendered))
                    .as("%s: %s", form, rendered.text())
                    .containsExactly(answers));
  }
}
