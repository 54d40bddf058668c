package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;

/** Responses whose publishers made up labels, sections and endings of their own. */
class OwnMakingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          What was asked of us            | Where we are now
          The inspectors want             | How far we have got
          The demand, in their words      | Work done and planned
          """)
  void labelsThatRecurAreLabels(String asks, String replies) {
    assertSame(
        """
        ## Wexmoor Police response to the inspection of custody

        ### R2

        %1$s: By 30 June 2026, chief constables should review how detainees are observed.

        Status: Open

        %2$s:

        Wexmoor Police reviewed its arrangements in March.

        What is left is small:

        - the north of the county

        ### R5

        %1$s: By 31 July 2026, chief constables should record meals.

        Status: Closed

        %2$s:

        Meals are recorded.
        """
            .formatted(asks, replies),
        "2 force [By 30 June 2026, chief constables should review how detainees are observed.]"
            + " Wexmoor Police reviewed its arrangements in March. What is left is small: the north"
            + " of the county",
        "5 force [By 31 July 2026, chief constables should record meals.] Meals are recorded.");
  }

  @Test
  void aHeadingWithinEveryReplyIsNoLabel() {
    assertSame(
        """
        ## Wexmoor Police response to the inspection of custody

        ### R2

        By 30 June 2026, chief constables should review how detainees are observed.

        Wexmoor Police reviewed its arrangements in March.

        To be done next:

        The north of the county follows.

        ### R5

        By 31 July 2026, chief constables should record meals.

        Meals are recorded.

        To be done next:

        A sample will be looked at in May.
        """,
        "2 force [By 30 June 2026, chief constables should review how detainees are observed.]"
            + " Wexmoor Police reviewed its arrangements in March. To be done next: The north of"
            + " the county follows.",
        "5 force [By 31 July 2026, chief constables should record meals.] Meals are recorded. To be"
            + " done next: A sample will be looked at in May.");
  }

  @Test
  void titlesBehindNumbersStandAboveQuotations() {
    String markdown =
        """
        # Found in time: Wexmoor Council's response

        ## 3.1 Training

        > By 30 June 2026, councils should train their social workers.

        Half of our social workers were trained in May.

        ## 3.4 A standard for risk

        > Councils should adopt the standard once it is published.

        We will adopt it.
        """;
    Rendered.everyFormWithMarks(markdown)
        .forEach(
            (form, rendered) ->
                assertThat(Rendered.answers(rendered))
                    .as(form)
                    .containsExactly(
                        "3.1 other [By 30 June 2026, councils should train their social workers.]"
                            + " Half of our social workers were trained in May.",
                        "3.4 other [Councils should adopt the standard once it is published.] We"
                            + " will adopt it."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3. Costs                                                    | 3.1 Two analysts are paid for by a grant.
          I am sending a copy of this letter to the Chief Constable.  | Yours sincerely,
          We are publishing this response on our website.             | A. Person
          If you would like to discuss this, please write to us.      | Kind regards,
          Thank you again for the care with which inspectors worked.  | Yours faithfully
          """)
  void whatClosesTheDocumentIsNoAnswer(String closing, String further) {
    String text =
        """
        Wexmoor Police response to the inspection of custody

        1. Why this matters

        1.1 Detainees are in our care.

        2. Our answers

        R2

        By 30 June 2026, chief constables should review how detainees are observed.

        Wexmoor Police reviewed its arrangements in March. I look forward to its findings.

        """
            + "%s\n\n%s\n".formatted(closing, further);
    assertThat(Rendered.answers(DocumentText.plain(text)))
        .containsExactly(
            "2 force [By 30 June 2026, chief constables should review how detainees are observed.]"
                + " Wexmoor Police reviewed its arrangements in March. I look forward to its"
                + " findings.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have discussed this with our partners, who agree.",
        "We will publish our plan in May.",
        "I have sent my deputy to every station.",
        "We are meeting our target for the third year."
      })
  void whatGoesOnIsPartOfTheLastAnswer(String further) {
    String text =
        """
        Wexmoor Police response to the inspection of custody

        R2

        By 30 June 2026, chief constables should review how detainees are observed.

        Wexmoor Police reviewed its arrangements in March.

        """
            + further
            + "\n";
    assertThat(Rendered.answers(DocumentText.plain(text)))
        .singleElement()
        .asString()
        .endsWith(further);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published 9 July 2025\\nOur reply: 28 August 2025                         | 2025-07-09 | 2025-08-28
          You have seen the report that was laid on 9 July 2025.                    | 2025-07-09 |
          Approved by the Cabinet Member for Children on 16 September 2025          |            | 2025-09-16
          Our answer to the report "In time" (Joint Inspectorate, July 2025)        | 2025-07    |
          Presented to the Assembly by the Secretary of State, November 2025        |            | 2025-11
          """)
  void datesStandInManyWordings(String front, String report, String response) {
    String text =
        "Wexmoor Police\n\n"
            + front.replace("\\n", "\n")
            + "\n\nRecommendation 2\n\nResponse\n\nIt is done.\n";
    DocumentText content = DocumentText.plain(text);
    var facts =
        Segmenter.knowing(java.util.List.of(content))
            .segment(new DocumentId("response.txt"), content)
            .facts();
    assertThat(facts.reportDate().map(date -> date.iso()).orElse(null)).isEqualTo(report);
    assertThat(facts.responseDate().map(date -> date.iso()).orElse(null)).isEqualTo(response);
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
