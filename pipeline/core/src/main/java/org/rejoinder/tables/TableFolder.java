package org.rejoinder.tables;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tech.tablesaw.api.Row;
import tech.tablesaw.api.Table;

/** The tables that a finished run has written. */
public final class TableFolder {

  private final Path folder;
  private final List<TableDefinition> present;

  /**
   * What a table is and how long.
   *
   * @param meaning one line
   */
  public record Summary(String name, int rows, String meaning) {}

  private static final List<ColumnDefinition<Summary>> SUMMARY =
      List.of(
          ColumnDefinition.text("table", "The table's name.", Summary::name),
          ColumnDefinition.number("rows", "How many rows it has.", Summary::rows),
          ColumnDefinition.text("meaning", "What it tells.", Summary::meaning));

  private TableFolder(Path folder, List<TableDefinition> present) {
    this.folder = folder;
    this.present = present;
  }

  /**
   * Opens a run's folder of tables.
   *
   * @throws TableException if the folder is not there or holds no table of a run
   */
  public static TableFolder open(Path folder) throws TableException {
    if (!Files.isDirectory(folder)) {
      throw new TableException(
          "There is no folder '%s': run the pipeline first, or name the folder of another run"
              .formatted(folder));
    }
    List<TableDefinition> present =
        ResultTables.definitions().stream()
            .filter(definition -> Files.isRegularFile(file(folder, definition.name())))
            .toList();
    if (present.isEmpty()) {
      throw new TableException(
          "Folder '%s' holds no tables of a run: run the pipeline first, or name another folder"
              .formatted(folder));
    }
    return new TableFolder(folder, present);
  }

  /** The names of the tables that are there, in their fixed order. */
  public List<String> names() {
    return present.stream().map(TableDefinition::name).toList();
  }

  /**
   * All tables that are there, in their fixed order.
   *
   * @throws TableException if one of them cannot be read
   */
  public List<Summary> tables() throws TableException {
    List<Summary> summaries = new ArrayList<>();
    for (TableDefinition definition : present) {
      int rows = read(definition).rowCount();
      summaries.add(new Summary(definition.name(), rows, definition.meaning()));
    }
    return summaries;
  }

  /**
   * Reads a table back, cell for cell as it was written: text stays as it is, and only the columns
   * that hold numbers by definition become numbers.
   *
   * @throws TableException if there is no such table, or its file is damaged
   */
  public Table read(String name) throws TableException {
    return read(definition(name));
  }

  /**
   * Reads a table back some rows at a time, so that it need not fit into memory.
   *
   * @param most rows at a time
   * @throws TableException if there is no such table, or its file is damaged
   * @throws IOException if what is made of the rows cannot be written
   */
  public void readPortions(String name, int most, TablePortions portions)
      throws TableException, IOException {
    TableDefinition definition = definition(name);
    Path file = file(folder, name);
    try (Reader text = Files.newBufferedReader(file)) {
      CsvText.readPortions(text, definition, most, portions);
    } catch (TableException damaged) {
      throw unreadable(file, String.valueOf(damaged.getMessage()), damaged);
    } catch (CharacterCodingException notUtf8) {
      throw unreadable(file, "it is not in UTF-8", notUtf8);
    }
  }

  /** What the tables that are there are, in their fixed order. */
  public List<TableDefinition> definitions() {
    return present;
  }

  private TableDefinition definition(String name) throws TableException {
    for (TableDefinition definition : present) {
      if (definition.name().equals(name)) {
        return definition;
      }
    }
    throw new TableException(
        "There is no table '%s' in '%s'; it has %s"
            .formatted(name, folder, String.join(", ", names())));
  }

  /**
   * A table's rows in order, each as its cells by column, all of them text; an empty cell is empty.
   *
   * @throws TableException if there is no such table, or its file is damaged
   */
  public List<TableRow> rows(String name) throws TableException {
    Table table = read(name);
    List<TableRow> rows = new ArrayList<>();
    for (Row row : table) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (String column : table.columnNames()) {
        cells.put(column, CellKind.written(table.column(column), row.getRowNumber()));
      }
      rows.add(new TableRow(cells));
    }
    return rows;
  }

  /**
   * Opens a table without reading it into memory; whoever opens it closes it.
   *
   * @throws TableException if there is no such table, or its file is damaged
   */
  public StoredTable stored(String name) throws TableException {
    TableDefinition definition = definition(name);
    Path file = file(folder, name);
    try {
      return StoredTable.open(file, definition);
    } catch (IOException broken) {
      throw unreadable(file, String.valueOf(broken.getMessage()), broken);
    }
  }

  /**
   * Prints a table.
   *
   * @param width of the terminal, in characters; only {@link TableFormat#TEXT} heeds it
   * @throws TableException if there is no such table, or its file is damaged
   */
  public String print(String name, TableFormat format, int width) throws TableException {
    return TablePrinter.print(read(name), format, width);
  }

  /**
   * What a table's file holds, quicker than reading the table.
   *
   * @throws TableException if there is no such table, or its file cannot be read
   */
  public String csv(String name) throws TableException {
    Path file = file(folder, definition(name).name());
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw unreadable(file, String.valueOf(broken.getMessage()), broken);
    }
  }

  /**
   * Prints which tables there are, as a table with the columns {@code table}, {@code rows} and
   * {@code meaning}.
   *
   * @param width of the terminal, in characters; only {@link TableFormat#TEXT} heeds it
   * @throws TableException if a table cannot be read
   */
  public String printList(TableFormat format, int width) throws TableException {
    Table list = NewTable.of("tables").addColumns(ListDefinition.filled(SUMMARY, tables()));
    return TablePrinter.print(list, format, width);
  }

  /**
   * Goes through a table's rows in order, so that the table need not fit into memory.
   *
   * @throws TableException if there is no such table, or its file is damaged
   */
  public void forEachRow(String name, Consumer<TableRow> row) throws TableException {
    Path file = file(folder, name);
    try (Reader text = Files.newBufferedReader(file)) {
      CsvText.forEachRow(text, row);
    } catch (IOException | TableException damaged) {
      throw unreadable(file, String.valueOf(damaged.getMessage()), damaged);
    }
  }

  private Table read(TableDefinition definition) throws TableException {
    Path file = file(folder, definition.name());
    try (Reader text = Files.newBufferedReader(file)) {
      return CsvText.read(text, definition);
    } catch (TableException damaged) {
      throw unreadable(file, String.valueOf(damaged.getMessage()), damaged);
    } catch (CharacterCodingException notUtf8) {
      throw unreadable(file, "it is not in UTF-8", notUtf8);
    } catch (IOException broken) {
      throw unreadable(file, String.valueOf(broken.getMessage()), broken);
    }
  }

  private static TableException unreadable(Path file, String why, Exception cause) {
    return new TableException(
        "Table '%s' cannot be read: %s. Run the pipeline again to write it anew"
            .formatted(file, why),
        cause);
  }

  private static Path file(Path folder, String name) {
    return folder.resolve(name + ".csv");
  }
}
