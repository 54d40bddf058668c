package org.rejoinder.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.DocumentFacts;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.StatedDate;

/** Title, dates, author and force of web pages and of word processors' documents; all invented. */
class FactsOfPagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Published 3 March 2025                                    |            | 2025-03-03
          Published on 3 March 2025                                 |            | 2025-03-03
          Published: 3 March 2025                                   |            | 2025-03-03
          The report was published on 3 March 2025.                 | 2025-03-03 |
          Report published: 3 March 2025                            | 2025-03-03 |
          The inspectorate published its report on 3 March 2025.    | 2025-03-03 |
          This response was published on 3 March 2025.              |            | 2025-03-03
          3 March 2025                                              |            | 2025-03-03
          """)
  void aDateUnderTheTitle(String line, String reportDate, String responseDate) {
    String markdown =
        """
        # Wexmoor Police and Crime Commissioner: response to 'Keeping property safe in stores'

        %s

        I thank the inspectors for their work in the county.

        ## Recommendation 3

        By June 2026, forces should check every store.

        I have asked the Chief Constable for an audit.
        """
            .formatted(line);
    for (DocumentText rendering :
        List.of(Rendered.blocks(markdown), Rendered.markdown(markdown), Rendered.plain(markdown))) {
      DocumentFacts facts =
          Segmenter.knowing(List.of()).segment(new DocumentId("page.html"), rendering).facts();
      assertThat(facts.reportDate().map(StatedDate::iso).orElse(null)).isEqualTo(reportDate);
      assertThat(facts.responseDate().map(StatedDate::iso).orElse(null)).isEqualTo(responseDate);
      assertThat(facts.report()).contains("Keeping property safe in stores");
      assertThat(facts.author().label()).isEqualTo("pcc");
      assertThat(facts.force()).contains("Wexmoor");
    }
  }
}
