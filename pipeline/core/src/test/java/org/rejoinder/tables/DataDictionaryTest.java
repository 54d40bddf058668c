package org.rejoinder.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** What the dictionary says of a column is true of its cells. */
class DataDictionaryTest {

  private static final ResultTables TABLES = ResultTables.of(FictionalCorpus.corpus());

  @Test
  void hasARowForEveryColumn() {
    Table dictionary = DataDictionary.table();
    List<String> defined =
        ResultTables.definitions().stream()
            .flatMap(
                table ->
                    Stream.concat(table.columns().stream(), table.furtherColumns().stream())
                        .map(column -> table.name() + "." + column.name()))
            .toList();
    assertThat(
            IntStream.range(0, dictionary.rowCount())
                .mapToObj(
                    row ->
                        dictionary.getString(row, "table")
                            + "."
                            + dictionary.getString(row, "column")))
        .containsExactlyElementsOf(defined);
    assertThat(DataDictionary.page()).contains("## codes_by_answer\n", "| deadline | day |");
  }

  @Test
  void aCellIsEmptyOnlyWhereItMayBeAndHasOnlyTheListedValues() {
    for (TableDefinition definition : ResultTables.definitions()) {
      Table table = TABLES.table(definition.name()).orElseThrow();
      for (Column<?> column : table.columns()) {
        ColumnDescription description = described(definition, column.name());
        for (int row = 0; row < column.size(); row++) {
          String cell = CellKind.written(column, row);
          String place = "%s.%s, row %d".formatted(definition.name(), column.name(), row);
          if (cell.isEmpty()) {
            assertThat(description.ifEmpty()).as(place).isNotEmpty();
          } else if (!description.values().isEmpty()) {
            assertThat(description.values()).as(place).containsAll(List.of(cell.split("; ")));
          }
        }
      }
    }
  }

  private static ColumnDescription described(TableDefinition definition, String header) {
    return definition.columns().stream()
        .filter(column -> column.name().equals(header))
        .findFirst()
        .or(definition::furtherColumns)
        .orElseThrow();
  }
}
