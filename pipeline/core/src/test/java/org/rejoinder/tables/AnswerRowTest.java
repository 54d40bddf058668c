package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Respondent;

/** What counts as a word. */
class AnswerRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We trained them.           | 3
          word-on-word cases         | 2
          the force’s plan - in May  | 5
          1,250 staff, 62.5%         | 3
          Done.Next,then             | 3
          pcc@wexmoor 3/4            | 4
          Heddlu’r Fro: ŵyl a thân   | 5
          ***                        | 0
          🗎 page                    | 1
          """)
  void words(String text, int words) {
    CodedDocument document =
        CodedDocumentBuilder.document("a.txt", text).answer("1", Respondent.PCC, "", text).build();
    assertThat(new AnswerRow(document, document.answers().getFirst()).words()).isEqualTo(words);
  }
}
