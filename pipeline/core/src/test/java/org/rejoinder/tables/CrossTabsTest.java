package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The cross-tabs, cell by cell. */
class CrossTabsTest {

  private static final ResultTables TABLES = ResultTables.of(FictionalCorpus.corpus());

  @Test
  void forcesThatCarryACode() {
    assertTable(
        "themes_by_recommendation",
        """
        theme,code,3,8.25
        awaiting-national,definition,0,1
        training,people-trained,2,0
        practice,Beacon Desk,1,0
        practice,Lantern Team,3,0
        progress,in-place,1,0
        progress,in-progress,1,0
        progress,planned,1,0
        progress,awaiting-national,0,1
        progress,assurance-sought,1,0
        tone,cautious,0,1
        """);
  }

  @Test
  void answersThatCarryACode() {
    assertTable(
        "themes_by_force",
        """
        theme,code,Harrowdale,Tamsey Vale,Wexmoor,anonymous.txt
        awaiting-national,definition,1,0,0,0
        training,people-trained,1,0,1,0
        practice,Beacon Desk,0,0,1,0
        practice,Lantern Team,1,0,1,1
        progress,in-place,0,0,0,1
        progress,in-progress,1,0,0,0
        progress,planned,0,0,1,0
        progress,awaiting-national,1,0,0,0
        progress,assurance-sought,0,0,1,0
        tone,cautious,1,0,0,0
        """);
  }

  @Test
  void strongestStateOfAPractice() {
    assertTable(
        "practices_by_force",
        """
        practice,Harrowdale,Tamsey Vale,Wexmoor,anonymous.txt
        Beacon Desk,,,planned,
        Lantern Team,in-use,,planned,in-use
        """);
  }

  @Test
  void progressOfEachForce() {
    assertTable(
        "progress_by_force",
        """
        force,3,8.25
        Harrowdale,in-progress,awaiting-national
        Tamsey Vale,,
        Wexmoor,planned; assurance-sought,
        anonymous.txt,in-place,
        """);
  }

  private static void assertTable(String name, String csv) {
    assertThat(TABLES.table(name).map(TablePrinter::csv)).contains(csv);
  }
}
