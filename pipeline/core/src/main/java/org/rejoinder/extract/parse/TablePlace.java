package org.rejoinder.extract.parse;

import org.rejoinder.domain.Block;
import org.rejoinder.domain.Block.Cell;

/** Counts tables, rows and cells. A table within a table belongs to the cell that holds it. */
final class TablePlace {

  private int tables = -1;
  private int depth;
  private int row = -1;
  private int column = -1;

  void start(String element) {
    switch (element) {
      case "table" -> {
        if (depth++ == 0) {
          tables++;
          row = -1;
        }
      }
      case "tr" -> {
        if (depth == 1) {
          row++;
          column = -1;
        }
      }
      case "td", "th" -> {
        if (depth == 1) {
          column++;
        }
      }
      default -> {
        // Other elements have no place in a table of their own.
      }
    }
  }

  void end(String element) {
    if (element.equals("table")) {
      depth = Math.max(0, depth - 1);
    }
  }

  boolean isWithin() {
    return depth > 0 && row >= 0 && column >= 0;
  }

  Block.Kind cell() {
    return new Cell(tables, row, column);
  }
}
