package org.rejoinder.tables;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tech.tablesaw.aggregate.AggregateFunction;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * The contents of a table that crosses one thing with another.
 *
 * @param rows in order, each once
 * @param columns headers in order, each once
 * @param marks what was seen where; those of a cell are summarised in this order
 * @param summary makes a cell of all values that were marked there
 * @param nothing the written form of a cell where nothing was marked
 */
record CrossTab<R>(
    List<R> rows,
    List<String> columns,
    List<Mark<R>> marks,
    AggregateFunction<? super StringColumn, ?> summary,
    String nothing) {

  /** A value that was seen in a row and a column. */
  record Mark<R>(R row, String column, String value) {}

  /** One Tablesaw column a header, with a cell a row. */
  Column<?>[] cells(CellKind kind) {
    String[][] written = summarised();
    return IntStream.range(0, columns.size())
        .mapToObj(
            column -> {
              Column<?> cells = kind.emptyColumn(columns.get(column));
              for (String[] row : written) {
                kind.append(row[column], cells);
              }
              return cells;
            })
        .toArray(Column<?>[]::new);
  }

  private String[][] summarised() {
    String[][] cells = new String[rows.size()][columns.size()];
    for (String[] row : cells) {
      Arrays.fill(row, nothing);
    }
    if (!marks.isEmpty()) {
      Table groups = marksAsTable().summarize("value", summary).by("row", "column");
      Column<?> values = groups.column(2);
      for (int group = 0; group < groups.rowCount(); group++) {
        int row = groups.intColumn("row").getInt(group);
        int column = groups.intColumn("column").getInt(group);
        cells[row][column] = CellKind.written(values, group);
      }
    }
    return cells;
  }

  /**
   * The marks with rows and columns by number: Tablesaw reads the names of groups back as if they
   * came from a file, where a force named {@code NA} would be nothing.
   */
  private Table marksAsTable() {
    Map<R, Integer> rowNumbers = numbered(rows);
    Map<String, Integer> columnNumbers = numbered(columns);
    IntColumn row = IntColumn.create("row");
    IntColumn column = IntColumn.create("column");
    StringColumn value = StringColumn.create("value");
    for (Mark<R> mark : marks) {
      row.append(number(mark.row(), rowNumbers));
      column.append(number(mark.column(), columnNumbers));
      value.append(mark.value());
    }
    return NewTable.of("marks", row, column, value);
  }

  private static <K> Map<K, Integer> numbered(List<K> keys) {
    Map<K, Integer> numbers = new HashMap<>();
    keys.forEach(key -> numbers.put(key, numbers.size()));
    return numbers;
  }

  private static <K> int number(K key, Map<K, Integer> numbers) {
    Integer number = numbers.get(key);
    if (number == null) {
      throw new IllegalStateException("A cross-tab has no row or column for '" + key + "'");
    }
    return number;
  }
}
