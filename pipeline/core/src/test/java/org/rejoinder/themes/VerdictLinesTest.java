package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.annotate.Annotated;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.segment.Segmenter;

/** A decision in a line of its own is no text of the answer, and a refusal decides its progress. */
class VerdictLinesTest {

  private static final DocumentId DOCUMENT = new DocumentId("response.txt");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We do not accept this recommendation.   | rejected
          Not accepted                            | rejected
          Not agreed.                             | rejected
          Rejected                                | rejected
          Recommendation rejected                 | rejected
          Recommendation 2 is not agreed          | rejected
          Status: Declined                        | rejected
          Accepted                                | in-place
          Accepted in part                        | in-place
          Partially accepted                      | in-place
          Recommendation accepted                 | in-place
          Status: Complete                        | in-place
          """)
  void aRefusalDecides(String verdict, String progress) {
    String text =
        """
        Government response to the inspection of custody

        Recommendation 2

        By 30 June 2026, the Home Office should record what detainees eat.

        %s

        A record of meals has been kept since 2020.

        Recommendation 3

        By 30 June 2026, the Home Office should count cells.

        All cells were counted in May.
        """
            .formatted(verdict);
    DocumentText content = DocumentText.plain(text);
    Segmentation segmentation =
        Segmenter.knowing(java.util.List.of(content)).segment(DOCUMENT, content);
    Coding coding =
        CodedText.CODER.code(
            DOCUMENT,
            segmentation.facts(),
            text,
            Annotated.ANNOTATOR.annotate(text, segmentation.passages()));

    assertThat(segmentation.answers().getFirst().text(text))
        .isEqualTo("A record of meals has been kept since 2020.");
    assertThat(segmentation.passages())
        .filteredOn(passage -> passage.voice() == Voice.VERDICT)
        .extracting(passage -> passage.span().of(text))
        .containsExactly(verdict);
    assertThat(coding.progress())
        .containsEntry(new AnswerId("response.txt#2"), progress)
        .containsEntry(new AnswerId("response.txt#3"), "in-place");
    assertThat(coding.findings().stream().filter(each -> each.code().equals("rejected")))
        .extracting(Finding::quote)
        .hasSize(progress.equals("rejected") ? 1 : 0);
  }
}
