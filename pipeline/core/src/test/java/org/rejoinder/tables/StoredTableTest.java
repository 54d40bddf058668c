package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTableTest {

  private static final String PRACTICES =
      """
      practice,kind,force,document,answer,recommendation,state,start,end,quote
      Lantern Circle,forum,Wexmoor,b.txt,b.txt#10,10,in-use,7,9,"It said ""yes"", twice"
      Open Door,team,,a.txt,a.txt#4a,4a,planned,100,105,"two
      lines, naïve – 𝄞"
      Lantern Circle,forum,Harrowdale,a.txt,,,absent,20,30,
      open door,team,Wexmoor,c.txt,c.txt#4,4,mentioned,3,4,last
      """;

  @TempDir private Path folder;

  @Test
  void readsTheSameRowsAsAReadingOfTheWholeTable() throws Exception {
    try (StoredTable table = practices()) {
      List<TableRow> whole = TableFolder.open(folder).rows("practices");
      assertThat(table.size()).isEqualTo(4);
      assertThat(table.columns()).startsWith("practice", "kind", "force").hasSize(10);
      assertThat(table.all().rows(0, 10)).isEqualTo(whole);
      assertThat(table.all().rows(1, 2)).isEqualTo(whole.subList(1, 3));
      assertThat(table.all().rows(4, 2)).isEmpty();
      assertThat(table.all().rows(Integer.MAX_VALUE, 2)).isEmpty();
    }
  }

  @Test
  void sortsNumbersAsNumbersRecommendationsAsAReaderCountsAndEmptyCellsLast() throws Exception {
    try (StoredTable table = practices()) {
      assertThat(sorted(table, "start", false)).containsExactly("3", "7", "20", "100");
      assertThat(sorted(table, "start", true)).containsExactly("100", "20", "7", "3");
      assertThat(sorted(table, "recommendation", false)).containsExactly("4", "4a", "10", "");
      assertThat(sorted(table, "recommendation", true)).containsExactly("10", "4a", "4", "");
      assertThat(sorted(table, "force", false))
          .containsExactly("Harrowdale", "Wexmoor", "Wexmoor", "");
    }
  }

  @Test
  void findsTheRowsOfAValueAndNoOthers() throws Exception {
    try (StoredTable table = practices()) {
      assertThat(cells(table.where("practice", "Lantern Circle"), "start"))
          .containsExactly("7", "20");
      assertThat(cells(table.where("practice", "open door"), "start")).containsExactly("3");
      assertThat(cells(table.where("practice", "OPEN DOOR"), "start")).isEmpty();
      assertThat(cells(table.where("recommendation", ""), "start")).containsExactly("20");
      assertThat(cells(table.where("answer", "a.txt#4a"), "quote"))
          .containsExactly("two\nlines, naïve – 𝄞");
    }
  }

  @Test
  void findsWhatACellContains() throws Exception {
    try (StoredTable table = practices()) {
      assertThat(cells(table.containing("practice", "OPEN"), "start")).containsExactly("100", "3");
      assertThat(cells(table.containing("quote", "\"yes\", t"), "start")).containsExactly("7");
      assertThat(cells(table.containing("quote", "𝄞"), "start")).containsExactly("100");
      assertThat(cells(table.containing("practice", "practice"), "start")).isEmpty();
      assertThat(cells(table.containing("force", "w").sorted("start", false), "start"))
          .containsExactly("3", "7", "20");
    }
  }

  @Test
  void findsRowsOnEitherSideOfABuffer() throws Exception {
    StringBuilder text = new StringBuilder("name,acronym,documents,mentions,quote\n");
    for (int row = 0; row < 3_000; row++) {
      text.append(
          "Panel %d,,1,%d,\"%s\"\n".formatted(row, row % 7, "“\"\"é\"\"”,\n".repeat(row % 13)));
    }
    Files.writeString(folder.resolve("candidates.csv"), text);
    try (StoredTable table = TableFolder.open(folder).stored("candidates")) {
      assertThat(table.all().rows(0, 5_000)).isEqualTo(TableFolder.open(folder).rows("candidates"));
      assertThat(table.where("name", "Panel 2718").rows(0, 2))
          .singleElement()
          .satisfies(row -> assertThat(row.cell("mentions")).isEqualTo("2"));
      assertThat(table.where("mentions", "3").size()).isEqualTo(429);
    }
  }

  @Test
  void givesTheFileAsItIs() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (StoredTable table = practices()) {
      Files.delete(folder.resolve("practices.csv"));
      table.copyTo(out);
    }
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(PRACTICES);
  }

  @Test
  void namesWhatIsNotThere() throws Exception {
    try (StoredTable table = practices()) {
      assertThatThrownBy(() -> table.where("colour", "blue"))
          .isInstanceOf(TableException.class)
          .hasMessageStartingWith("Table 'practices' has no column 'colour'; it has practice, ");
    }
    assertThatThrownBy(() -> TableFolder.open(folder).stored("answers"))
        .isInstanceOf(TableException.class)
        .hasMessageStartingWith("There is no table 'answers'");
  }

  private StoredTable practices() throws Exception {
    Files.writeString(folder.resolve("practices.csv"), PRACTICES);
    return TableFolder.open(folder).stored("practices");
  }

  private static List<String> sorted(StoredTable table, String column, boolean descending)
      throws Exception {
    return cells(table.all().sorted(column, descending), column);
  }

  private static List<String> cells(StoredTable.Selection rows, String column) throws Exception {
    return rows.rows(0, 100).stream().map(row -> row.cell(column)).toList();
  }
}
