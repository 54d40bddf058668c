package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.Passage.Voice;
import org.rejoinder.themes.CodedText.Row;

class PracticesTest {

  static List<Row> rows() throws IOException {
    return CodedText.rows("practices.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void stateIsWhatAReaderWouldSay(Row row) {
    List<Finding> findings = CodedText.findings(row.text(), "practice");

    assertThat(findings.stream().map(PracticesTest::shown).toList())
        .as("%s in %s", findings.stream().map(Finding::rule).toList(), row.text())
        .isEqualTo(row.expected().equals("-") ? List.of() : List.of(row.expected().split("; ")));
  }

  @ParameterizedTest
  @EnumSource(names = {"ASKED", "REPORT"})
  void whatOthersSayIsOnlyMentioned(Voice voice) {
    assertThat(
            CodedText.code("The force uses MARAC and has trained 30 officers.", voice).findings())
        .extracting(PracticesTest::shown)
        .containsExactly("MARAC / mentioned");
  }

  @Test
  void furnitureIsNotCoded() {
    assertThat(CodedText.code("The force uses MARAC.", Voice.FURNITURE).findings()).isEmpty();
  }

  private static String shown(Finding finding) {
    return finding.code() + " / " + finding.state().orElse("");
  }
}
