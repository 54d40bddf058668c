package org.rejoinder.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.Span;

/**
 * A row of a coded table, of whoever's hand.
 *
 * @param file the table's file, as a person knows it; empty for a row that no file holds
 * @param line where the row begins in it, counted from 1
 * @param cells by column, in the table's order; an unknown cell is empty
 */
public record CodedRow(String file, long line, Map<String, String> cells) {

  /** Keeps its own copy of the cells, in their order. */
  public CodedRow {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** What stands in the column; empty where the table has no such column. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** The row with another value in a column that it has. */
  CodedRow with(String column, String value) {
    Map<String, String> changed = new LinkedHashMap<>(cells);
    changed.replace(column, value);
    return new CodedRow(file, line, changed);
  }

  /** The file and line, as messages name them. */
  String at() {
    return file + ", line " + line;
  }

  /** Where the passage stands, if the row says so; the reader has checked the numbers. */
  Optional<Span> span() {
    if (cell("start").isEmpty() || cell("end").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Span(Integer.parseInt(cell("start")), Integer.parseInt(cell("end"))));
  }
}
