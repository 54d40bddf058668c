package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.themes.CodedText.Row;

class ProgressTest {

  static List<Row> rows() throws IOException {
    return CodedText.rows("progress.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void mainCodeIsWhatAReaderWouldSay(Row row) {
    assertThat(CodedText.code(row.text(), Voice.ANSWER).progress().values())
        .as("%s in %s", rules(row.text()), row.text())
        .containsExactly(row.expected());
  }

  @Test
  void onlyAnswersHaveProgress() {
    assertThat(CodedText.code("The force has implemented this.", Voice.BODY).progress()).isEmpty();
    assertThat(CodedText.code("The force has implemented this.", Voice.BODY).findings()).isEmpty();
  }

  private static List<String> rules(String text) {
    return CodedText.findings(text, "progress").stream().map(Finding::rule).toList();
  }
}
