package org.rejoinder.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tech.tablesaw.api.Table;

/**
 * A table with a row for each of something, and a column for each of something else.
 *
 * @param labels the columns that name what the row is about
 * @param cell what the further columns are named after, and what their cells hold
 * @param <R> what a row is about
 */
record CrossTabDefinition<R>(
    String name,
    String meaning,
    String order,
    List<ColumnDefinition<R>> labels,
    ColumnDescription cell,
    Function<CorpusOutline, CrossTab<R>> contents)
    implements TableDefinition {

  @Override
  public List<ColumnDescription> columns() {
    return labels.stream().map(ColumnDefinition::description).toList();
  }

  @Override
  public Optional<ColumnDescription> furtherColumns() {
    return Optional.of(cell);
  }

  /** The table of a corpus. */
  Table of(CorpusOutline corpus) {
    CrossTab<R> crossTab = contents.apply(corpus);
    return NewTable.of(name)
        .addColumns(ListDefinition.filled(labels, crossTab.rows()))
        .addColumns(crossTab.cells(cell.kind()));
  }
}
