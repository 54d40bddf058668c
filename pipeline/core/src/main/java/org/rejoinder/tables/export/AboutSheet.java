package org.rejoinder.tables.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Worksheet;
import org.rejoinder.tables.ColumnDescription;
import org.rejoinder.tables.TableDefinition;

/**
 * The sheet that explains all others: a row for each table, and below it one for each of its
 * columns.
 */
final class AboutSheet {

  /** The sheet's name, which no table has. */
  static final String NAME = "about";

  private static final List<String> HEADERS =
      List.of("sheet", "column", "type", "unit", "values", "empty", "meaning");
  private static final List<Integer> WIDTHS = List.of(26, 20, 16, 20, 40, 30, 100);

  private final Worksheet sheet;
  private int row;

  AboutSheet(Worksheet sheet) {
    this.sheet = sheet;
    TableSheet.onA4(sheet);
    for (int column = 0; column < HEADERS.size(); column++) {
      TableSheet.header(sheet, column, HEADERS.get(column));
      sheet.width(column, WIDTHS.get(column));
    }
  }

  /** Explains a table. */
  void add(TableDefinition table, int rows, List<String> cuts) {
    String meaning =
        "%s %d %s. In order: %s"
            .formatted(table.meaning(), rows, rows == 1 ? "row" : "rows", table.order());
    line(List.of(table.name(), "", "", "", "", "", meaning));
    for (int column = 0; column < HEADERS.size(); column++) {
      sheet.style(row, column).bold().set();
    }
    cuts.forEach(cut -> line(List.of(table.name(), "", "", "", "", "", cut)));
    Stream.concat(table.columns().stream(), table.furtherColumns().stream())
        .forEach(column -> line(cells(table, column)));
  }

  /** Ends the sheet. */
  void finish() throws IOException {
    sheet.setAutoFilter(0, 0, row, HEADERS.size() - 1);
    sheet.finish();
  }

  private static List<String> cells(TableDefinition table, ColumnDescription column) {
    return List.of(
        table.name(),
        column.name(),
        column.kind().label(),
        column.unit(),
        String.join("; ", column.values()),
        column.ifEmpty().isEmpty() ? "never" : column.ifEmpty(),
        column.meaning());
  }

  private void line(List<String> cells) {
    row++;
    for (int column = 0; column < cells.size(); column++) {
      if (!cells.get(column).isEmpty()) {
        sheet.inlineString(row, column, CellText.escaped(cells.get(column)));
      }
    }
  }
}
