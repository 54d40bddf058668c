package org.rejoinder.tables;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/**
 * Tables as CSV: RFC 4180, commas, LF, a header row, quotes only where they are needed, nothing
 * between the commas for an unknown cell.
 *
 * <p>Written and read by Commons CSV: Tablesaw's own writer leaves a cell with a quotation mark
 * inside unquoted, and its reader guesses types, takes {@code NA} and {@code -} for nothing, drops
 * carriage returns and stops at long cells.
 */
final class CsvText {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setIgnoreEmptyLines(false)
          .get();

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvText() {}

  /** Writes a row of cells in their written form. */
  static void writeRow(List<String> cells, Appendable text) {
    try {
      FORMAT.printRecord(text, cells.toArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The whole table, header included. */
  static String of(Table table) {
    StringBuilder text = new StringBuilder();
    try {
      writeHeader(table, text);
      writeRows(table, text);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  /** Writes the header of a table. */
  static void writeHeader(Table table, Appendable text) throws IOException {
    FORMAT.printRecord(text, table.columnNames().toArray());
  }

  /** Writes the rows of a table. */
  static void writeRows(Table table, Appendable text) throws IOException {
    for (int row = 0; row < table.rowCount(); row++) {
      FORMAT.printRecord(text, written(table, row).toArray());
    }
  }

  /**
   * The table that the text holds.
   *
   * @throws IOException if the text cannot be read or is no CSV
   * @throws TableException if it does not hold such a table; the message names the line
   */
  static Table read(Reader text, TableDefinition definition) throws IOException, TableException {
    AtomicReference<Table> whole = new AtomicReference<>(Table.create(definition.name()));
    readPortions(text, definition, Integer.MAX_VALUE, whole::set);
    return whole.get();
  }

  /**
   * The same table, so many rows at a time; an empty one is one portion without rows.
   *
   * @throws IOException if the text cannot be read or is no CSV, or a portion cannot be taken
   * @throws TableException if it does not hold such a table; the message names the line
   */
  static void readPortions(
      Reader text, TableDefinition definition, int most, TablePortions portions)
      throws IOException, TableException {
    try (CSVParser parser = FORMAT.parse(text)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new TableException("it is empty, and lacks even its header row");
      }
      List<String> headers = headers(records.next());
      List<CellKind> kinds = headers.stream().map(definition::kindOf).toList();
      do {
        Column<?>[] columns = new Column<?>[headers.size()];
        for (int i = 0; i < columns.length; i++) {
          columns[i] = kinds.get(i).emptyColumn(headers.get(i));
        }
        for (int row = 0; row < most && records.hasNext(); row++) {
          long lastLine = parser.getCurrentLineNumber();
          append(records.next(), lastLine, kinds, columns);
        }
        portions.take(Table.create(definition.name(), columns));
      } while (records.hasNext());
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /**
   * Goes through the rows that the text holds, one in memory at a time.
   *
   * @throws IOException if the text cannot be read or is no CSV
   * @throws TableException if it has no header row
   */
  static void forEachRow(Reader text, Consumer<TableRow> row) throws IOException, TableException {
    try (CSVParser parser = FORMAT.parse(text)) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        throw new TableException("it is empty, and lacks even its header row");
      }
      List<String> headers = headers(records.next());
      records.forEachRemaining(
          cells -> {
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(headers.size(), cells.size()); i++) {
              byColumn.put(headers.get(i), cells.get(i));
            }
            row.accept(new TableRow(byColumn));
          });
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /** The rows of a piece of a table, its header if that is part of it. */
  static List<CSVRecord> records(String piece) throws IOException {
    try (CSVParser parser = CSVParser.parse(piece, FORMAT)) {
      return parser.getRecords();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /**
   * The cells of a text's first row, of which no more is read than it takes; empty if it has none.
   */
  static Optional<List<String>> firstRow(Reader text) throws IOException {
    Iterator<CSVRecord> records = FORMAT.parse(text).iterator();
    try {
      return records.hasNext() ? Optional.of(records.next().toList()) : Optional.empty();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static List<String> headers(CSVRecord header) throws TableException {
    List<String> headers = new ArrayList<>(header.toList());
    if (headers.getFirst().startsWith(BYTE_ORDER_MARK)) {
      headers.set(0, headers.getFirst().substring(BYTE_ORDER_MARK.length()));
    }
    Set<String> seen = new HashSet<>();
    for (String name : headers) {
      if (!seen.add(name.toLowerCase(Locale.ROOT))) {
        throw new TableException("its header names column '%s' twice".formatted(name));
      }
    }
    return headers;
  }

  private static void append(
      CSVRecord cells, long lastLine, List<CellKind> kinds, Column<?>[] columns)
      throws TableException {
    if (cells.size() != columns.length) {
      throw new TableException(
          "line %d has %d cells, but the header has %d"
              .formatted(lastLine, cells.size(), columns.length));
    }
    for (int i = 0; i < columns.length; i++) {
      try {
        kinds.get(i).append(cells.get(i), columns[i]);
      } catch (NumberFormatException | DateTimeException another) {
        throw new TableException(
            "line %d has '%s' in column '%s', which holds %s"
                .formatted(
                    lastLine,
                    cells.get(i),
                    columns[i].name(),
                    kinds.get(i).isNumber() ? "numbers" : "dates"),
            another);
      }
    }
  }

  private static List<String> written(Table table, int row) {
    return table.columns().stream().map(column -> CellKind.written(column, row)).toList();
  }
}
