package org.rejoinder.tables;

import static org.rejoinder.tables.ColumnDefinition.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tech.tablesaw.api.Table;

/**
 * What every column of every table means, from the definitions that the tables themselves are made
 * of.
 */
public final class DataDictionary {

  /** A column of a table. */
  private record Entry(TableDefinition table, ColumnDescription column) {}

  private static final List<ColumnDefinition<ColumnDescription>> OF_A_COLUMN =
      List.of(
          text("column", "Its header.", ColumnDescription::name),
          text("type", "What its cells hold.", column -> column.kind().label()),
          text("unit", "What is counted, or measured in.", ColumnDescription::unit),
          text(
              "values",
              "All that a cell may be, where that is a fixed list.",
              column -> String.join("; ", column.values())),
          text(
              "empty",
              "What it means that a cell is empty.",
              column -> column.ifEmpty().isEmpty() ? "never" : column.ifEmpty()),
          text("meaning", "What it tells.", ColumnDescription::meaning));

  private static final List<ColumnDefinition<Entry>> OF_AN_ENTRY =
      Stream.concat(
              Stream.of(text("table", "The table's name.", (Entry entry) -> entry.table().name())),
              OF_A_COLUMN.stream().map(column -> column.of(Entry::column)))
          .toList();

  private DataDictionary() {}

  /** A row a column, in the order of the tables and their columns. */
  public static Table table() {
    return NewTable.of("dictionary").addColumns(ListDefinition.filled(OF_AN_ENTRY, entries()));
  }

  /** The same as a page of Markdown with a section a table. */
  public static String page() {
    StringBuilder page =
        new StringBuilder(
            """
            # The tables

            What every column of the tables in a run's folder holds. The program prints this page itself, from what the tables
            are made of: `./rejoinder dictionary --format md`. A column in angle brackets stands for as many as the documents
            call for. A codebook of one's own may add codes and states to the values that are listed.
            """);
    for (TableDefinition definition : ResultTables.definitions()) {
      page.append("\n## ").append(definition.name()).append("\n\n");
      page.append(definition.meaning()).append(' ').append("Rows: ");
      page.append(withSmallLetter(definition.order())).append("\n\n");
      page.append(TablePrinter.markdown(columnsOf(definition)));
    }
    return page.toString();
  }

  private static Table columnsOf(TableDefinition definition) {
    return NewTable.of(definition.name())
        .addColumns(ListDefinition.filled(OF_A_COLUMN, allColumns(definition).toList()));
  }

  private static List<Entry> entries() {
    return ResultTables.definitions().stream()
        .flatMap(table -> allColumns(table).map(column -> new Entry(table, column)))
        .toList();
  }

  private static Stream<ColumnDescription> allColumns(TableDefinition definition) {
    return Stream.concat(definition.columns().stream(), definition.furtherColumns().stream());
  }

  private static String withSmallLetter(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
