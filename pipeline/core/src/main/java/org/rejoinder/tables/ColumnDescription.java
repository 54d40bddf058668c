package org.rejoinder.tables;

import java.util.List;

/**
 * What a user of a table should know of a column.
 *
 * @param name its header; for the columns of a cross-tab that depend on the corpus, what they are
 *     named after, in angle brackets: {@code <recommendation>}
 * @param kind what its cells hold
 * @param meaning one sentence
 * @param unit what is counted, or measured in; empty where nothing is
 * @param values all that a cell may be, where that is a fixed list; a codebook of one's own may add
 *     states and codes to it
 * @param ifEmpty what it means that a cell is empty; empty where none ever is
 */
public record ColumnDescription(
    String name, CellKind kind, String meaning, String unit, List<String> values, String ifEmpty) {

  /** Keeps its own copy of the list. */
  public ColumnDescription {
    values = List.copyOf(values);
  }

  /** Of a column that is never empty and may hold anything of its kind. */
  static ColumnDescription of(String name, CellKind kind, String meaning) {
    return new ColumnDescription(name, kind, meaning, "", List.of(), "");
  }

  /** The same, with what is counted. */
  ColumnDescription in(String unitOfAll) {
    return new ColumnDescription(name, kind, meaning, unitOfAll, values, ifEmpty);
  }

  /** The same, with all that a cell may be. */
  ColumnDescription oneOf(List<String> allValues) {
    return new ColumnDescription(name, kind, meaning, unit, allValues, ifEmpty);
  }

  /** The same, with what an empty cell means. */
  ColumnDescription emptyWhere(String why) {
    return new ColumnDescription(name, kind, meaning, unit, values, why);
  }
}
