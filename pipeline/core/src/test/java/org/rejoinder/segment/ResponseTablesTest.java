package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that answer recommendations, of Markdown and of word processors; texts are invented. */
class ResponseTablesTest {

  private static final String FIRST =
      "3 force [By June 2026, forces should check every cell.] Every cell is checked.";
  private static final String SECOND =
      "5 force [By June 2026, forces should record meals.] Meals are recorded.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        | No. | Recommendation | Force response | Status |
        | --- | --- | --- | --- |
        | 3 | By June 2026, forces should check every cell. | Every cell is checked. | Complete |
        | 5 | By June 2026, forces should record meals. | Meals are recorded. | Open |
        """,
        """
        | Recommendation | Response | Owner | Status |
        |:---|:---|---|---:|
        | Recommendation 3: By June 2026, forces should check every cell. | Every cell is checked. | A. Person | Complete |
        | Recommendation 5: By June 2026, forces should record meals. | Meals are recorded. | A. Person | |
        """,
        """
        | Status | Recommendation | Update | Date |
        | --- | --- | --- | --- |
        | Green | 3. By June 2026, forces should check every cell. | Every cell is checked. | June 2026 |
        | Amber | 5. By June 2026, forces should record meals. | Meals are recorded. | July 2026 |
        """,
        """
        | Recommendation | 3 |
        | --- | --- |
        | Text | By June 2026, forces should check every cell. |
        | Response | Every cell is checked. |
        | Status | Complete |

        | Recommendation | 5 |
        | --- | --- |
        | Text | By June 2026, forces should record meals. |
        | Response | Meals are recorded. |
        | Status | Open until July |
        """,
        """
        | Recommendation 3 | By June 2026, forces should check every cell. |
        | --- | --- |
        | Force response | Every cell is checked. |
        | Owner | A. Person, Head of Custody |
        | Recommendation 5 | By June 2026, forces should record meals. |
        | Force response | Meals are recorded. |
        | Status | Open until July |
        """,
        """
        | Recommendation | 3. By June 2026, forces should check every cell. |
        | --- | --- |
        | Response | Every cell is checked. |
        | Status | Complete |

        | Recommendation | 5. By June 2026, forces should record meals. |
        | --- | --- |
        | Response | Meals are recorded. |
        | Status | Complete |
        """,
        """
        ## Recommendation 3

        | Recommendation | By June 2026, forces should check every cell. |
        | --- | --- |
        | Response | Every cell is checked. |
        | Status | Complete |

        ## Recommendation 5

        | Recommendation | By June 2026, forces should record meals. |
        | --- | --- |
        | Response | Meals are recorded. |
        | Status | Complete by July |
        """,
        """
        ## Recommendation 3

        By June 2026, forces should check every cell.

        | Force response | Owner | Due |
        | --- | --- | --- |
        | Every cell is checked. | A. Person | June 2026 |

        ## Recommendation 5

        By June 2026, forces should record meals.

        | Force response | Owner | Due |
        | --- | --- | --- |
        | Meals are recorded. | A. Person | July 2026 |
        """
      })
  void tablesOfEveryForm(String tables) {
    assertSame(
        "# Wexmoor Police response to the inspection of custody\n\nThe force replies.\n\n" + tables,
        FIRST,
        SECOND);
  }

  @Test
  void twoRespondentsHaveAColumnEach() {
    assertSame(
        """
        # Wexmoor: responses to the inspection of custody

        | Recommendation | Chief Constable's response | Commissioner's comments |
        | --- | --- | --- |
        | 3. Forces should check every cell. | Every cell is checked. | I have seen it. |
        """,
        "3 force [Forces should check every cell.] Every cell is checked.",
        "3 pcc [Forces should check every cell.] I have seen it.");
  }

  @Test
  void aTableThatListsRecommendationsIsNone() {
    assertSame(
        """
        # Wexmoor Police response to the inspection of custody

        | Recommendation | Addressed to |
        | --- | --- |
        | 3. Forces should check every cell. | Chief constables |
        | 4. The Home Office should pay. | Home Office |

        ## Recommendation 3

        Every cell is checked.

        | Month | Checks |
        | --- | --- |
        | May | 300 |

        The checks go on.
        """,
        "3 force [] Every cell is checked. Month Checks May 300 The checks go on.");
  }

  private static void assertSame(String markdown, String... answers) {
    Rendered.everyFormWithMarks(markdown)
        .forEach(
            (form, rendered) ->
                assertThat(Rendered.answers(rendered))
                    .as("%s: %s", form, rendered.text())
                    .containsExactly(answers));
  }
}
