package org.rejoinder.evaluate;

import java.util.List;

/**
 * One table of a run or of a person's.
 *
 * @param columns that it has, in its order
 * @param rows in their order; each has a cell for each column
 */
public record CodedTable(TableKind kind, List<String> columns, List<CodedRow> rows) {

  /** Keeps its own copies of the lists. */
  public CodedTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
