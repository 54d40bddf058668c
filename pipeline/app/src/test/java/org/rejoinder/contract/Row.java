package org.rejoinder.contract;

import java.util.List;
import java.util.stream.Stream;

/** A row of a table, cells as they are written. */
record Row(String table, List<String> columns, List<String> cells) {

  String cell(String column) {
    return cells.get(columns.indexOf(column));
  }

  int number(String column) {
    return Integer.parseInt(cell(column));
  }

  Stream<String> cellsAfter(int leading) {
    return cells.stream().skip(leading);
  }

  boolean hasPlaceOf(Row other) {
    return number("start") == other.number("start") && number("end") == other.number("end");
  }

  boolean overlaps(Row other) {
    return cell("document").equals(other.cell("document"))
        && number("start") < other.number("end")
        && other.number("start") < number("end");
  }

  @Override
  public String toString() {
    return table + ": " + String.join(" | ", cells);
  }
}
