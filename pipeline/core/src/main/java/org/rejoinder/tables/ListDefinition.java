package org.rejoinder.tables;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * A table with a row for each of something.
 *
 * @param rows what the rows are about, in order; those of a corpus are those of its portions, one
 *     portion after the other
 * @param <R> what a row is about
 */
record ListDefinition<R>(
    String name,
    String meaning,
    String order,
    List<ColumnDefinition<R>> cells,
    Function<CodedCorpus, Stream<R>> rows)
    implements TableDefinition {

  @Override
  public List<ColumnDescription> columns() {
    return cells.stream().map(ColumnDefinition::description).toList();
  }

  @Override
  public Optional<ColumnDescription> furtherColumns() {
    return Optional.empty();
  }

  /** A table with a row for each thing that every document has. */
  static <R> ListDefinition<R> byDocument(
      String name,
      String meaning,
      String order,
      List<ColumnDefinition<R>> cells,
      Function<CodedDocument, Stream<R>> rows) {
    return new ListDefinition<>(
        name, meaning, order, cells, corpus -> corpus.documents().stream().flatMap(rows));
  }

  /** The table of a corpus, or of a portion of one. */
  Table of(CodedCorpus corpus) {
    return NewTable.of(name).addColumns(filled(cells, rows.apply(corpus).toList()));
  }

  /** The header of the table's file. */
  byte[] header() {
    StringBuilder text = new StringBuilder();
    CsvText.writeRow(cells.stream().map(cell -> cell.description().name()).toList(), text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The rows of a corpus, or of a part of one, as they stand in the table's file. */
  byte[] rowsOf(CodedCorpus part) {
    StringBuilder text = new StringBuilder();
    rows.apply(part)
        .forEach(
            row ->
                CsvText.writeRow(
                    cells.stream()
                        .map(cell -> cell.description().kind().canonical(cell.cell().apply(row)))
                        .toList(),
                    text));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Tablesaw columns that hold the cells of all rows. */
  static <R> Column<?>[] filled(List<ColumnDefinition<R>> cells, List<R> rows) {
    return cells.stream().map(definition -> filled(definition, rows)).toArray(Column<?>[]::new);
  }

  private static <R> Column<?> filled(ColumnDefinition<R> definition, List<R> rows) {
    CellKind kind = definition.description().kind();
    Column<?> column = kind.emptyColumn(definition.description().name());
    rows.forEach(row -> kind.append(definition.cell().apply(row), column));
    return column;
  }
}
