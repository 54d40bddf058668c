package org.rejoinder.tables.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.export.Spreadsheet.Limits;
import tech.tablesaw.api.DateColumn;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A table's sheet, written some rows at a time so that it need not fit into memory. */
final class TableSheet {

  /** How many rows {@link #add} is given at a time. */
  static final int ROWS_AT_A_TIME = 1_000;

  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;
  private static final int ROOM_FOR_FILTER = 4;
  private static final String AS_A_DAY = "yyyy-mm-dd";

  /** Spreadsheets reckon days before this one in ways of their own. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private final Worksheet sheet;
  private final TableDefinition table;
  private final Limits limits;
  private final List<String> cuts = new ArrayList<>();
  private int columns;
  private int written;
  private int rows;
  private int longCells;

  TableSheet(Worksheet sheet, TableDefinition table, Limits limits) {
    this.sheet = sheet;
    this.table = table;
    this.limits = limits;
  }

  /** How many rows the table has. */
  int rows() {
    return rows;
  }

  /** Adds rows; the first time, the header too. */
  void add(Table portion) throws IOException {
    if (rows == 0) {
      begin(portion);
    }
    rows += portion.rowCount();
    for (int row = 0; row < portion.rowCount() && written < limits.rows() - 1; row++) {
      written++;
      for (int column = 0; column < columns; column++) {
        write(portion.column(column), row, column);
      }
    }
    sheet.flush();
  }

  /** Ends the sheet, and says in a sentence for each thing what it could not hold. */
  List<String> finish() throws IOException {
    if (columns > 0) {
      sheet.setAutoFilter(0, 0, written, columns - 1);
    }
    sheet.finish();
    if (rows > written) {
      cuts.add(
          "Sheet '%s' has the first %d of %d rows, which is all that a sheet holds; the others are in %s."
              .formatted(table.name(), written, rows, whole()));
    }
    if (longCells > 0) {
      cuts.add(
          "Sheet '%s' has %d cells that were cut, because a cell holds at most %d characters; they are whole in %s."
              .formatted(table.name(), longCells, CellText.LONGEST, whole()));
    }
    return cuts;
  }

  private void begin(Table portion) {
    columns = Math.min(portion.columnCount(), limits.columns());
    if (columns < portion.columnCount()) {
      cuts.add(
          "Sheet '%s' has the first %d of %d columns, which is all that a sheet holds; the others are in %s."
              .formatted(table.name(), columns, portion.columnCount(), whole()));
    }
    onA4(sheet);
    for (int column = 0; column < columns; column++) {
      Column<?> cells = portion.column(column);
      header(sheet, column, cells.name());
      sheet.width(column, width(cells));
    }
  }

  private String whole() {
    return "tables/" + table.name() + ".csv";
  }

  /**
   * A column has one type: where days and months stand together all are text, or programs that read
   * the sheet would take the days among them for bare numbers.
   */
  private void write(Column<?> cells, int row, int column) {
    if (cells.isMissing(row)) {
      return;
    }
    switch (cells) {
      case IntColumn numbers -> sheet.value(written, column, numbers.getInt(row));
      case DoubleColumn numbers -> sheet.value(written, column, numbers.getDouble(row));
      case DateColumn days -> day(days.get(row), column);
      case Column<?> others -> text(others.getUnformattedString(row), column);
    }
  }

  private void day(LocalDate day, int column) {
    if (day.isBefore(FIRST_DAY)) {
      text(day.toString(), column);
    } else {
      sheet.value(written, column, day);
      sheet.style(written, column).format(AS_A_DAY).set();
    }
  }

  private void text(String cell, int column) {
    if (CellText.fits(cell)) {
      sheet.inlineString(written, column, CellText.escaped(cell));
    } else {
      longCells++;
      sheet.inlineString(written, column, CellText.escaped(CellText.cut(cell, whole())));
    }
  }

  /** As wide as the longest cell of the first rows, within reason. */
  private static double width(Column<?> cells) {
    int longest = cells.name().length() + ROOM_FOR_FILTER;
    for (int row = 0; row < cells.size(); row++) {
      longest = Math.max(longest, cells.getUnformattedString(row).length() + 1);
    }
    return Math.clamp(longest, NARROWEST, WIDEST);
  }

  /** A header that stays where it is when a reader scrolls. */
  static void header(Worksheet sheet, int column, String name) {
    sheet.inlineString(0, column, CellText.escaped(name));
    sheet.style(0, column).bold().set();
  }

  /** Headed, and to be printed on the paper that is used where the documents come from. */
  static void onA4(Worksheet sheet) {
    sheet.freezePane(0, 1);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.repeatRows(0);
  }
}
