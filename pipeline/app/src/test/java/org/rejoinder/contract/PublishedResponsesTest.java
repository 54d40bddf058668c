package org.rejoinder.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a researcher reads in five published responses, and must find in the tables. */
class PublishedResponsesTest {

  @TempDir private static Path folder;

  private static RunResults results = new RunResults(Map.of(), Map.of());

  @BeforeAll
  static void run() throws Exception {
    results = PublishedRun.in(folder);
  }

  @Test
  void fourForcesAwaitTheNationalDefinitionAndOneDoesNot() {
    assertThat(
            rows("findings")
                .filter(row -> row.cell("theme").equals("awaiting-national"))
                .filter(row -> row.cell("code").equals("definition"))
                .map(row -> row.cell("force") + " " + row.cell("recommendation"))
                .distinct())
        .containsExactlyInAnyOrder(
            "Avon and Somerset 5", "Dyfed-Powys 5", "Norfolk 5", "Suffolk 5");
  }

  @Test
  void nothingElseIsAwaitedThatNobodyAwaits() {
    assertThat(
            rows("findings")
                .filter(row -> row.cell("theme").equals("awaiting-national"))
                .filter(row -> !row.cell("code").equals("definition"))
                .map(
                    row ->
                        row.cell("force")
                            + " "
                            + row.cell("recommendation")
                            + " "
                            + row.cell("code"))
                .distinct())
        .contains("Dyfed-Powys 3 training", "Norfolk 3 training", "Norfolk 11 indicators")
        .isSubsetOf(
            "Dyfed-Powys 3 training",
            "Dyfed-Powys 5 guidance",
            "Norfolk 3 training",
            "Norfolk 5 guidance",
            "Norfolk 11 indicators",
            // In the commissioner's own words, outside any answer.
            "Norfolk  funding");
  }

  @Test
  void overEightyFiveInvestigatorsWereTrainedAgainstATargetOfFiftyThree() {
    assertThat(
            rows("training")
                .filter(row -> row.cell("force").equals("Avon and Somerset"))
                .filter(row -> !row.cell("count").isEmpty())
                .map(
                    row ->
                        Stream.of(
                                "recommendation",
                                "comparator",
                                "count",
                                "cohort",
                                "target",
                                "state")
                            .map(row::cell)
                            .toList()))
        .containsExactly(List.of("3", ">", "85", "investigators", "53", "delivered"));
  }

  @Test
  void sharesOfCasesAndVictimsAreNoTraining() {
    assertThat(rows("training").filter(row -> row.cell("force").equals("Dyfed-Powys")))
        .isNotEmpty()
        .noneMatch(row -> !row.cell("percent").isEmpty() || row.cell("count").equals("65"));
  }

  @Test
  void bluestoneIsInUseInDyfedPowysAndMataacIsNot() {
    assertThat(states("Dyfed-Powys", "Bluestone")).contains("in-use");
    assertThat(states("Dyfed-Powys", "MATAAC")).isNotEmpty().doesNotContain("in-use");
  }

  @Test
  void aCommissionerWhoSeeksAssuranceIsSaidTo() {
    assertThat(
            rows("answers")
                .filter(row -> row.cell("force").equals("Hampshire and Isle of Wight"))
                .map(row -> row.cell("progress")))
        .hasSize(5)
        .containsOnly("assurance-sought");
  }

  @Test
  void progressIsWhatAReaderWouldSay() {
    assertThat(progress("Avon and Somerset"))
        .containsExactly("in-place", "awaiting-national", "in-place", "in-place", "in-progress");
    assertThat(progress("Suffolk").get(1)).isEqualTo("awaiting-national");
    assertThat(progress("Norfolk").get(1)).isEqualTo("awaiting-national");
    assertThat(progress("Dyfed-Powys").get(1)).isEqualTo("awaiting-national");
  }

  private static Stream<Row> rows(String table) {
    return results.table(table).stream();
  }

  private static List<String> states(String force, String practice) {
    return rows("practices")
        .filter(row -> row.cell("force").equals(force) && row.cell("practice").contains(practice))
        .map(row -> row.cell("state"))
        .toList();
  }

  private static List<String> progress(String force) {
    return rows("answers")
        .filter(row -> row.cell("force").equals(force))
        .map(row -> row.cell("progress"))
        .toList();
  }
}
