package org.rejoinder.tables.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Worksheet;
import org.rejoinder.tables.TableDefinition;
import org.rejoinder.tables.export.Spreadsheet.Limits;

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
  void add(List<String> names, List<List<Object>> portion) throws IOException {
    if (rows == 0) {
      begin(names, portion);
    }
    rows += portion.size();
    for (List<Object> row : portion) {
      if (written < limits.rows() - 1) {
        written++;
        for (int column = 0; column < columns; column++) {
          write(row.get(column), column);
        }
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

  private void begin(List<String> names, List<List<Object>> portion) {
    columns = Math.min(names.size(), limits.columns());
    if (columns < names.size()) {
      cuts.add(
          "Sheet '%s' has the first %d of %d columns, which is all that a sheet holds; the others are in %s."
              .formatted(table.name(), columns, names.size(), whole()));
    }
    onA4(sheet);
    for (int column = 0; column < columns; column++) {
      header(sheet, column, names.get(column));
      sheet.width(column, width(names.get(column), column, portion));
    }
  }

  private String whole() {
    return "tables/" + table.name() + ".csv";
  }

  /**
   * A column has one type: where days and months stand together all are text, or programs that read
   * the sheet would take the days among them for bare numbers.
   */
  private void write(Object cell, int column) {
    switch (cell) {
      case Integer number -> sheet.value(written, column, number);
      case Double number -> sheet.value(written, column, number);
      case LocalDate day -> day(day, column);
      case String text when text.isEmpty() -> {}
      case Object text -> text(text.toString(), column);
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
  private static double width(String name, int column, List<List<Object>> rows) {
    int longest = name.length() + ROOM_FOR_FILTER;
    for (List<Object> row : rows) {
      longest = Math.max(longest, row.get(column).toString().length() + 1);
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
