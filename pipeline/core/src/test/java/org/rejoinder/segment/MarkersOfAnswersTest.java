package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways to mark an answer, in every rendering; forces and texts are invented. */
class MarkersOfAnswersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Recommendation 3                          | 3
          Recommendation 3.                         | 3
          RECOMMENDATION 3                          | 3
          Recommendation No. 3                      | 3
          Recommendation 1 – To chief constables    | 1
          Recommendation 3 - Training               | 3
          Recommendation three                      | 3
          R2                                        | 2
          R 2:                                      | 2
          Rec. 4                                    | 4
          Rec 4:                                    | 4
          Recommendation 4a) i)                     | 4ai
          4a) i)                                    | 4ai
          4(a)(ii)                                  | 4aii
          8.25                                      | 8.25
          12.                                       | 12
          12)                                       | 12
          Recommendation 8.25                       | 8.25
          HMICFRS Recommendation 7                  | 7
          Cause of concern 1                        | 1
          Area for improvement 2                    | 2
          AFI 2                                     | 2
          Area for improvement (AFI) 2              | 2
          Area for Improvement 2: Call handling     | 2
          Recommendation 3 (by 30 June 2026)        | 3
          """)
  void aLineOfItsOwn(String marker, String number) {
    String markdown =
        """
        Wexmoor Police response to the inspection of custody

        ## %s

        By 30 June 2026, chief constables should review how detainees are observed.

        Wexmoor Police reviewed its arrangements in March.

        - 3 sergeants took part.
        - 1.1 Action: the inspector wrote it down.

        A second review follows.
        """
            .formatted(marker);
    String answer =
        number
            + " force [By 30 June 2026, chief constables should review how detainees are observed.]"
            + " Wexmoor Police reviewed its arrangements in March. 3 sergeants took part. 1.1"
            + " Action: the inspector wrote it down. A second review follows.";
    assertSame(markdown, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Recommendation 3:               | 3
          Recommendation 3.               | 3
          Recommendation 3 –              | 3
          **Recommendation 3:**           | 3
          Recommendation 3                | 3
          R2:                             | 2
          Rec. 4:                         | 4
          Rec 4 -                         | 4
          4a) i)                          | 4ai
          8.25                            | 8.25
          8.25.                           | 8.25
          12.                             | 12
          Area for improvement 2:         | 2
          AFI 2:                          | 2
          Cause of concern 1:             | 1
          """)
  void beforeTheRecommendation(String marker, String number) {
    String markdown =
        """
        Wexmoor Police response to the inspection of custody

        %s By 30 June 2026, chief constables should review how detainees are observed.

        Recommendation accepted

        Wexmoor Police reviewed its arrangements in March.

        Action 3: The force will review them again.

        2.1 The board hears of it.
        """
            .formatted(marker);
    String answer =
        number
            + " force [By 30 June 2026, chief constables should review how detainees are observed.]"
            + " Wexmoor Police reviewed its arrangements in March. Action 3: The force will review"
            + " them again. 2.1 The board hears of it.";
    assertSame(markdown, answer);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Recommendation accepted
          Accepted in principle
          Agreed.
          Accept
          **Accepted**
          Partially accepted
          Recommendation 3 is accepted.
          Decision: Accepted
          Status: Open
          Accepted – in progress
          The force accepts this recommendation.
          Recommendation status: complete
          Not accepted.
          """)
  void aVerdictIsNoText(String verdict) {
    assertSame(
        """
        Wexmoor Police response to the inspection of custody

        **Recommendation 3**

        Cells are warm.

        %s

        Wexmoor Police reviewed its arrangements in March.
        """
            .formatted(verdict),
        "3 force [Cells are warm.] Wexmoor Police reviewed its arrangements in March.");
  }

  @Test
  void severalRespondentsUnderOneRecommendation() {
    assertSame(
        """
        Wexmoor: responses to the inspection of custody

        ## Recommendation 3

        By June 2026, chief constables should review how detainees are observed.

        ### Chief Constable's response

        The force reviewed it.

        ### Commissioner's response

        I welcome the review.

        ## Recommendation 5

        By June 2026, chief constables should buy clocks.

        **Response of the Chief Constable:** The force bought clocks.

        **Commissioner's comments:** I have seen the clocks.
        """,
        "3 force [By June 2026, chief constables should review how detainees are observed.] The"
            + " force reviewed it.",
        "3 pcc [By June 2026, chief constables should review how detainees are observed.] I welcome"
            + " the review.",
        "5 force [By June 2026, chief constables should buy clocks.] The force bought clocks.",
        "5 pcc [By June 2026, chief constables should buy clocks.] I have seen the clocks.");
  }

  @Test
  void aContentsListIsNone() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        Introduction .................... 2

        Recommendation 1 ................ 3

        Recommendation 2: Clocks . . . . . . 4

        ## Recommendation 1

        By June 2026, chief constables should review how detainees are observed.

        The force reviewed it.

        ## Recommendation 2: Clocks

        By June 2026, chief constables should buy clocks.

        The force bought clocks, see recommendation 1.
        """,
        "1 force [By June 2026, chief constables should review how detainees are observed.] The"
            + " force reviewed it.",
        "2 force [By June 2026, chief constables should buy clocks.] The force bought clocks, see"
            + " recommendation 1.");
  }

  @Test
  void aSummaryBeforeTheAnswersIsNone() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        ## Summary of recommendations

        - Recommendation 1: By June 2026, chief constables should review how detainees are observed.
        - Recommendation 2: By June 2026, chief constables should buy clocks.
        - Recommendation 3: By June 2026, the Home Office should fund the clocks.

        The force answers those that are addressed to it.

        ## Our response

        ### Recommendation 1

        The force reviewed it.

        ### Recommendation 2

        The force bought clocks.
        """,
        "1 force [By June 2026, chief constables should review how detainees are observed.] The"
            + " force reviewed it.",
        "2 force [By June 2026, chief constables should buy clocks.] The force bought clocks.");
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
