package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.Answer;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Passage;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.domain.Segmentation;

/** Quotations and tables of Markdown; forces and texts are invented. */
class MarkdownTest {

  @Test
  void aQuotationOfSeveralLinesAndParagraphsIsAsked() {
    assertThat(
            Rendered.answers(
                Rendered.markdown(
                    """
                    # Wexmoor Police response to the inspection of custody

                    ## Recommendation 3

                    The report says:

                    > Cells are warm and clean. They are looked after by people who know
                    > what detainees need at night and by day, and who write down what they see.
                    >
                    > - Every cell is checked.
                    > - Every check is written down.

                    The force checks every cell. Supervisors read what is written down, and the
                    head of custody reads it once a month.
                    """)))
        .containsExactly(
            "3 force [The report says: Cells are warm and clean. They are looked after by people"
                + " who know what detainees need at night and by day, and who write down what they"
                + " see. Every cell is checked. Every check is written down.] The force checks"
                + " every cell. Supervisors read what is written down, and the head of custody"
                + " reads it once a month.");
  }

  @Test
  void cellsKeepTheirOffsets() {
    String text =
        """
        # Wexmoor Police response to the inspection of custody

        | Recommendation | Response | Status |
        |---|:---:|---|
        | 3. Forces should check every cell. | Every cell is checked.<br>It is written down. | Open |
        """;
    DocumentText content = DocumentText.plain(text);
    Segmentation segmentation =
        Segmenter.knowing(List.of(content)).segment(new DocumentId("response.md"), content);
    SegmentationInvariants.check(segmentation, text);
    Answer answer = segmentation.answers().getFirst();
    assertThat(answer.text(text)).isEqualTo("Every cell is checked.\nIt is written down.");
    assertThat(answer.asked().map(asked -> asked.of(text)))
        .contains("Forces should check every cell.");
    assertThat(segmentation.passages())
        .filteredOn(passage -> passage.span().of(text).startsWith("|"))
        .extracting(Passage::voice)
        .containsOnly(Voice.FURNITURE);
  }
}
