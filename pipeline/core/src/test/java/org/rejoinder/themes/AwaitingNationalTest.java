package org.rejoinder.themes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rejoinder.domain.Finding;
import org.rejoinder.themes.CodedText.Row;

/**
 * Lists of sentences that stand alone. Signs weigh a sentence by what stands around it too, so that
 * not every row is read as a reader reads it: what was reached is held.
 */
class AwaitingNationalTest {

  @Test
  void mostRowsAreCodedAsAReaderWould() throws IOException {
    assertThat(shareRight("awaiting.txt")).isGreaterThanOrEqualTo(0.95);
  }

  /** Wording that the rules were not written for. */
  @Test
  void mostUnseenRowsAreCodedAsAReaderWould() throws IOException {
    assertThat(shareRight("awaiting-held-out.txt")).isGreaterThanOrEqualTo(0.60);
  }

  @Test
  void nearlyNothingIsFoundWhereNothingIsAwaited() throws IOException {
    List<Row> nothing =
        CodedText.rows("awaiting.txt").stream().filter(row -> row.expected().equals("-")).toList();

    assertThat(nothing.stream().filter(row -> codes(row).isEmpty()).count())
        .isGreaterThanOrEqualTo((long) (0.99 * nothing.size()));
  }

  private static double shareRight(String list) throws IOException {
    List<Row> rows = CodedText.rows(list);
    List<String> wrong = new ArrayList<>();
    for (Row row : rows) {
      String expected = row.expected().replace(" missed", "");
      List<String> codes = codes(row);
      if (!codes.equals(expected.equals("-") ? List.of() : List.of(expected.split("\\+", -1)))) {
        wrong.add("%s | %s is %s".formatted(expected, row.text(), codes));
      }
    }
    wrong.forEach(System.out::println);
    return 1 - (double) wrong.size() / rows.size();
  }

  private static List<String> codes(Row row) {
    return CodedText.findings(row.text(), "awaiting-national").stream()
        .map(Finding::code)
        .distinct()
        .sorted()
        .toList();
  }
}
