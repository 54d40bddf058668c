package org.rejoinder.tables;

import java.util.Map;

/**
 * A row of a table as text.
 *
 * @param cells by the name of their column
 */
public record TableRow(Map<String, String> cells) {

  /** Keeps its own copy of the map. */
  public TableRow {
    cells = Map.copyOf(cells);
  }

  /** The cell of a column; empty where nothing is known, and where there is no such column. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
