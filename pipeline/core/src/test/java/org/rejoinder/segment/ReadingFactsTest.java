package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.StatedDate;

/** What documents say of themselves; forces and reports are invented. */
class ReadingFactsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By 31 January 2025, forces should act.                        | 2025-01-31
          Forces should act by the end of May 2026.                     | 2026-05-31
          By April 2026, forces should act.                             | 2026-04-30
          By the end of 2027 forces should act.                         | 2027-12-31
          Within six months, forces should act.                         | 2025-09-03
          Within 28 days of publication, forces should act.             | 2025-03-31
          With immediate effect, forces should act.                     | -
          Forces should act.                                            | -
          No later than 1st September 2025 the force should have acted. | 2025-09-01
          """)
  void deadlines(String recommendation, String expected) {
    Optional<StatedDate> reportDate = Dates.read("3 March 2025");
    assertThat(Deadlines.read(recommendation, reportDate).map(Object::toString).orElse("-"))
        .isEqualTo(expected);
  }

  @Test
  void aTermIsNotReckonedFromAMonth() {
    assertThat(Deadlines.read("Within six months, act.", Dates.read("March 2025"))).isEmpty();
    assertThat(Deadlines.read("Within six months, act.", Optional.empty())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Police and Crime Commissioner for Wexmoor response to the report, Wexmoor",
    "Office of the Police and Crime Commissioner for Cold Ashby and the Marches, Cold Ashby and the"
        + " Marches",
    "Saltmarsh & Holm PCC response dated 3 May 2025, Saltmarsh and Holm",
    "Tamsey Vale's Police and Crime Commissioner (PCC) response, Tamsey Vale",
    "Response from: Harrowdale Constabulary, Harrowdale",
    "The Devon & Cornwall Police response, Devon and Cornwall",
    "'Jane Doe, Chief Constable of North Wexmoor', North Wexmoor",
    "'John Doe, Police, Fire and Crime Commissioner for West Saltmarsh', West Saltmarsh"
  })
  void forces(String line, String force) {
    assertThat(
            facts(line + "\n\nThe National Police Chiefs' Council and other forces replied.\n")
                .force())
        .contains(force);
  }

  @Test
  void aForceThatIsMerelyMentionedIsNotTheAuthor() {
    DocumentFacts facts =
        facts(
            """
            Harrowdale PCC response

            Inspectors visited Durham Constabulary, Kent Police, Kent Police again and Gwent Police.

            Harrowdale Police was not visited.
            """);
    assertThat(facts.force()).contains("Harrowdale");
  }

  @Test
  void titleAndDatesOfALetter() {
    DocumentFacts facts =
        facts(
            """
            The Rt Hon the Home Secretary

            3 July 2025

            RE: An inspection of how forces keep property safe

            The report was published by the inspectorate on 12 May 2025.

            Jane Doe, Police and Crime Commissioner for Wexmoor
            """);
    assertThat(facts.report()).contains("An inspection of how forces keep property safe");
    assertThat(facts.reportDate().map(StatedDate::iso)).contains("2025-05-12");
    assertThat(facts.responseDate().map(StatedDate::iso)).contains("2025-07-03");
    assertThat(facts.author().label()).isEqualTo("pcc");
  }

  @Test
  void titleAndDatesOfAForm() {
    DocumentFacts facts =
        facts(
            """
            Inspection title:

            'Keeping property safe: an inspection of property stores'

            Published on:

            May 2025

            Date of response:

            1 June 2025

            Deadline for response:

            7 July 2025
            """);
    assertThat(facts.report()).contains("Keeping property safe: an inspection of property stores");
    assertThat(facts.reportDate().map(StatedDate::iso)).contains("2025-05");
    assertThat(facts.responseDate().map(StatedDate::iso)).contains("2025-06-01");
  }

  @Test
  void aGovernmentIsNoForce() {
    DocumentFacts facts =
        facts("Government response to the report of the Inquiry into Saltmarsh Police\n\nText.\n");
    assertThat(facts.author().label()).isEqualTo("government");
    assertThat(facts.force()).contains("Government");
    assertThat(facts.report()).contains("Report of the Inquiry into Saltmarsh Police");
  }

  @Test
  void spellingsOfOneTitleAreOneReport() {
    KnownReports reports =
        KnownReports.from(
            List.of(
                "Keeping property safe in custody",
                "Keeping property safe in custody",
                "An inspection report on keeping property safe in custody",
                "Vetting and misconduct"));
    assertThat(reports.nameOf("An inspection report on keeping property safe in custody"))
        .isEqualTo("Keeping property safe in custody");
    assertThat(reports.nameOf("Vetting and misconduct")).isEqualTo("Vetting and misconduct");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | 3
          4(a) | 4a
          8.25 | 8.25
          three | 3
          12 and 13 | 12 13
          3, 5 and 7 | 3 5 7
          3 to 6 | 3 4 5 6
          """)
  void numbers(String list, String expected) {
    assertThat(
            String.join(
                " ", RecommendationNumbers.read(list).stream().map(Object::toString).toList()))
        .isEqualTo(expected);
  }

  private static DocumentFacts facts(String text) {
    return Segmenter.knowing(List.of())
        .segment(new DocumentId("x.txt"), DocumentText.plain(text))
        .facts();
  }
}
