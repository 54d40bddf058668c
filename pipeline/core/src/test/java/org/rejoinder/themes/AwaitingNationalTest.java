package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rejoinder.domain.Finding;
import org.rejoinder.themes.CodedText.Row;

class AwaitingNationalTest {

  static List<Row> rows() throws IOException {
    return CodedText.rows("awaiting.txt");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isCodedAsAReaderWould(Row row) {
    List<Finding> findings = CodedText.findings(row.text(), "awaiting-national");

    assertThat(findings.stream().map(Finding::code).distinct().sorted().toList())
        .as("%s in %s", findings.stream().map(Finding::rule).toList(), row.text())
        .isEqualTo(
            row.expected().equals("-") ? List.of() : List.of(row.expected().split("\\+", -1)));
  }

  static List<Row> heldOut() throws IOException {
    return CodedText.rows("awaiting-held-out.txt");
  }

  /** A row whose code is followed by "missed" is still misread: mend it, and the row tells. */
  @ParameterizedTest
  @MethodSource("heldOut")
  void wordingThatTheRulesWereNotWrittenForIsRead(Row row) {
    boolean missed = row.expected().endsWith(" missed");
    List<String> codes =
        CodedText.findings(row.text(), "awaiting-national").stream()
            .map(Finding::code)
            .distinct()
            .toList();

    assertThat(codes)
        .as(row.text())
        .isEqualTo(missed || row.expected().equals("-") ? List.of() : List.of(row.expected()));
  }
}
