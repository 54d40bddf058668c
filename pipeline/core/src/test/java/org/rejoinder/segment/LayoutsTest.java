package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Segmentation;

/** One test a layout that publishers use; forces and texts are invented. */
class LayoutsTest {

  private static final DocumentId DOCUMENT = new DocumentId("response.txt");

  @Test
  void aHeadingParts() {
    assertThat(
            answers(
                """
                Wexmoor PCC response to the inspection report on custody

                Recommendation 2

                By 30 June 2026, all forces should review how detainees are observed.

                Response

                Wexmoor Police has reviewed its arrangements.

                A second review follows in autumn.

                Recommendation 4

                Chief constables should publish their policy.

                Response

                The policy is public.
                """))
        .containsExactly(
            "2 pcc: Wexmoor Police has reviewed its arrangements.||A second review follows in"
                + " autumn.",
            "4 pcc: The policy is public.");
  }

  @Test
  void nothingParts() {
    assertThat(
            answers(
                """
                Recommendation 2

                By 30 June 2026, all forces should review how detainees are observed.

                Wexmoor Police has reviewed its arrangements.

                Recommendation 4

                By 30 June 2026, chief constables should make sure that:

                - every cell is checked; and
                - every check is written down.

                The force checks every cell.

                - It also writes a report.
                """))
        .containsExactly(
            "2 other: Wexmoor Police has reviewed its arrangements.",
            "4 other: The force checks every cell.||- It also writes a report.");
  }

  @Test
  void anotherDocumentShowsWhereTheQuotationEnds() {
    String unclear =
        """
        Recommendation 7

        Custody staff act on what detainees tell them about their health.

        They record it and pass it on at every handover between shifts.

        Handovers in Harrowdale follow a printed form.
        """;
    String clear =
        """
        Recommendation 7

        Custody staff act on what detainees tell them about their health.

        They record it, and pass it on at each handover between shifts.

        Force response: We do this already in Tamsey Vale.
        """;
    Segmentation segmentation =
        Segmenter.knowing(List.of(DocumentText.plain(unclear), DocumentText.plain(clear)))
            .segment(DOCUMENT, DocumentText.plain(unclear));
    assertThat(described(segmentation, unclear))
        .containsExactly("7 other: Handovers in Harrowdale follow a printed form.");
  }

  @Test
  void aListWithoutRepliesIsNoAnswer() {
    assertThat(
            answers(
                """
                Recommendations

                Recommendation 1

                By May 2026, chief constables should appoint a lead for custody.

                Recommendation 2

                By May 2026, chief constables should train every custody sergeant.

                Chief Constable's response to the recommendations

                The force accepts both recommendations and sets out its position.

                Recommendation 1

                By May 2026, Chief Constables should appoint a lead for custody.

                A superintendent leads on custody.

                Recommendation 2

                By May 2026, chief constables should train every custody sergeant.

                Training begins in January.

                Commissioner's comments on the report as a whole

                I thank the inspectors.
                """))
        .containsExactly(
            "1 force: A superintendent leads on custody.", "2 force: Training begins in January.");
  }

  @Test
  void inlineMarksAndLabels() {
    assertThat(
            answers(
                """
                **Recommendation 3:** By 1 March 2026, forces should audit their records.

                OPCC response: I have asked the Chief Constable for the audit.

                **Recommendation 4:** Forces should publish the audit. Force response: It is online.

                Yours sincerely

                A. Person
                """))
        .containsExactly(
            "3 pcc: I have asked the Chief Constable for the audit.", "4 force: It is online.");
  }

  @Test
  void boldBulletsBelongToTheRecommendation() {
    assertThat(
            answers(
                """
                Recommendation 8

                Within six months, forces should make sure that:

                - **officers know the policy; and**
                - **supervisors check it.**

                Officers know the policy.
                """))
        .containsExactly("8 other: Officers know the policy.");
  }

  @Test
  void twoRespondentsGiveTwoAnswers() {
    Segmentation segmentation =
        Segmenter.knowing(List.of())
            .segment(
                DOCUMENT,
                DocumentText.plain(
                    """
                    Recommendation 8

                    Forces should make sure that officers know the policy.

                    Force position

                    Officers know it.

                    Commissioner's comments

                    I will check that.
                    """));
    assertThat(segmentation.answers())
        .extracting(answer -> answer.id().value())
        .containsExactly("response.txt#8", "response.txt#8/pcc");
  }

  @Test
  void aSentenceMayIntroduceTheReply() {
    assertThat(
            answers(
                """
                Recommendation 8

                The wording of this recommendation is given in the report in full.

                Wexmoor Police have responded with the following:

                Officers know the policy.

                The Mayor's comments:

                I will check that.
                """))
        .containsExactly("8 force: Officers know the policy.", "8 pcc: I will check that.");
  }

  @Test
  void recommendationsAnsweredTogetherShareTheirSpan() {
    Segmentation segmentation =
        Segmenter.knowing(List.of())
            .segment(
                DOCUMENT,
                DocumentText.plain(
                    "Recommendations 12 and 13\n\nResponse\n\nBoth are in place.\n"));
    assertThat(segmentation.answers())
        .extracting(answer -> answer.recommendation().value())
        .containsExactly("12", "13");
    assertThat(segmentation.answers())
        .extracting(Answer::span)
        .containsOnly(segmentation.answers().getFirst().span());
  }

  @Test
  void verdictsAndStatusCellsAreNoText() {
    assertThat(
            answers(
                """
                Recommendation 1 – To chief constables

                Forces should keep a register.

                Recommendation accepted

                The register exists.

                Status: complete

                R2

                Forces should audit the register.

                Accepted in principle.

                An audit is planned.
                """))
        .containsExactly("1 other: The register exists.", "2 other: An audit is planned.");
  }

  @Test
  void pageFurnitureInsideAnAnswerIsLeftOut() {
    String text =
        """
        Recommendation 1

        Response

        The first part of the reply stands at the bottom of one page and the second
        part, which is as long,

        Page 1 of 3
        Wexmoor Police: response to the inspectorate

        stands at the top of the next one.

        Recommendation 2

        Response

        As stated in the reply to the recommendation before, and as set out in
        Recommendation 14. The force will go on, and has told the board about what
        it does.

        Page 2 of 3
        Wexmoor Police: response to the inspectorate
        """;
    Segmentation segmentation =
        Segmenter.knowing(List.of()).segment(DOCUMENT, DocumentText.plain(text));
    SegmentationInvariants.check(segmentation, text);
    assertThat(segmentation.answers()).hasSize(2);
    assertThat(segmentation.answers().getFirst().text(text))
        .endsWith("part, which is as long,\nstands at the top of the next one.")
        .doesNotContain("Page 1");
    assertThat(segmentation.answers().getLast().text(text)).contains("Recommendation 14.");
  }

  @Test
  void contentsListsAreNoAnswers() {
    assertThat(
            answers(
                """
                Recommendation 1 ............ 3
                Recommendation 2 ............ 5

                Recommendation 1

                Response

                Yes.
                """))
        .containsExactly("1 other: Yes.");
  }

  @Test
  void textWithoutRecommendationsHasNoAnswers() {
    String text = "Minutes of a meeting.\n\nRecommendation 4 was discussed. Nothing was decided.\n";
    Segmentation segmentation =
        Segmenter.knowing(List.of(DocumentText.plain(text)))
            .segment(DOCUMENT, DocumentText.plain(text));
    SegmentationInvariants.check(segmentation, text);
    assertThat(segmentation.answers()).isEmpty();
    assertThat(segmentation.passages()).hasSize(2);
  }

  @Test
  void nothingIsLostInOddDocuments() {
    for (String text :
        List.of(
            "",
            " ",
            "\n\n",
            "Recommendation 3",
            "Recommendation 3:",
            "Response:",
            "Response\n\nRecommendation 3\n\nResponse",
            "R1\nR2\nR3\n",
            "*",
            "#\n##\n",
            "Recommendation 3\n\n\uD83D\uDE00\n\nRecommendation 3\n\nResponse:\u00A0\u00A0x")) {
      SegmentationInvariants.check(
          Segmenter.knowing(List.of(DocumentText.plain(text)))
              .segment(DOCUMENT, DocumentText.plain(text)),
          text);
    }
  }

  private static List<String> answers(String text) {
    Segmentation segmentation =
        Segmenter.knowing(List.of(DocumentText.plain(text)))
            .segment(DOCUMENT, DocumentText.plain(text));
    SegmentationInvariants.check(segmentation, text);
    return described(segmentation, text);
  }

  private static List<String> described(Segmentation segmentation, String text) {
    return segmentation.answers().stream()
        .map(
            answer ->
                "%s %s: %s"
                    .formatted(
                        answer.recommendation(),
                        answer.respondent().label(),
                        answer.text(text).replace("\n", "|")))
        .toList();
  }
}
