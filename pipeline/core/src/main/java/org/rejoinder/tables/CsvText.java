package org.rejoinder.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
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
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import tech.tablesaw.api.Table;

/**
 * Tables as CSV: RFC 4180, commas, LF, a header row, quotes only where they are needed, nothing
 * between the commas for an unknown cell.
 *
 * <p>Written by Commons CSV and read by FastCSV: Tablesaw's own writer leaves a cell with a
 * quotation mark inside unquoted, and its reader guesses types, takes {@code NA} and {@code -} for
 * nothing, drops carriage returns and stops at long cells.
 */
final class CsvText {

  /** The most characters of a cell and of a row. */
  private static final int MOST = 1 << 29;

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .setIgnoreEmptyLines(false)
          .get();

  private static final CsvReader.CsvReaderBuilder READER =
      CsvReader.builder()
          .skipEmptyLines(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .allowUnclosedQuote(false)
          .maxBufferSize(MOST);

  private static final int ROWS_AT_ONCE = 1_000;

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
    Table table = NewTable.of(definition.name());
    readPortions(
        text,
        definition,
        ROWS_AT_ONCE,
        (columns, rows) -> {
          if (table.columnCount() == 0) {
            columns.forEach(name -> table.addColumns(definition.kindOf(name).emptyColumn(name)));
          }
          for (List<Object> row : rows) {
            for (int i = 0; i < row.size(); i++) {
              CellKind.put(row.get(i), table.column(i));
            }
          }
        });
    return table;
  }

  /**
   * The rows that the text holds, so many at a time; of an empty table one portion without rows.
   *
   * @throws IOException if the text cannot be read or is no CSV, or a portion cannot be taken
   * @throws TableException if it does not hold such a table; the message names the line
   */
  static void readPortions(
      Reader text, TableDefinition definition, int most, TablePortions portions)
      throws IOException, TableException {
    try (CsvReader<CsvRecord> reader = reader(text)) {
      Iterator<CsvRecord> records = reader.iterator();
      List<String> headers = headers(records);
      List<CellKind> kinds = headers.stream().map(definition::kindOf).toList();
      do {
        List<List<Object>> rows = new ArrayList<>();
        while (rows.size() < most && records.hasNext()) {
          rows.add(values(records.next(), headers, kinds));
        }
        portions.take(headers, rows);
      } while (records.hasNext());
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (CsvParseException broken) {
      throw noCsv(broken);
    }
  }

  /**
   * Goes through the rows that the text holds, one in memory at a time.
   *
   * @throws IOException if the text cannot be read or is no CSV
   * @throws TableException if it has no header row
   */
  static void forEachRow(Reader text, Consumer<TableRow> row) throws IOException, TableException {
    try (CsvReader<CsvRecord> reader = reader(text)) {
      Iterator<CsvRecord> records = reader.iterator();
      List<String> headers = headers(records);
      records.forEachRemaining(
          record -> {
            Map<String, String> byColumn = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(headers.size(), record.getFieldCount()); i++) {
              byColumn.put(headers.get(i), record.getField(i));
            }
            row.accept(new TableRow(byColumn));
          });
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (CsvParseException broken) {
      throw noCsv(broken);
    }
  }

  /** The cells of each row of a piece of a table, its header if that is part of it. */
  static List<List<String>> records(String piece) throws IOException {
    return cells(new StringReader(piece), Long.MAX_VALUE);
  }

  /**
   * The cells of a text's first row, of which no more is read than it takes; empty if it has none.
   */
  static Optional<List<String>> firstRow(Reader text) throws IOException {
    return cells(text, 1).stream().findFirst();
  }

  private static List<List<String>> cells(Reader text, long most) throws IOException {
    // It is not closed: a text in memory need not be, and a file is somebody else's.
    CsvReader<CsvRecord> reader = reader(text);
    try {
      return reader.stream().limit(most).map(CsvRecord::getFields).toList();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    } catch (CsvParseException broken) {
      throw noCsv(broken);
    }
  }

  private static CsvReader<CsvRecord> reader(Reader text) {
    return READER.build(
        CsvRecordHandler.of(cells -> cells.maxFieldSize(MOST).maxRecordSize(MOST)), text);
  }

  private static IOException noCsv(CsvParseException broken) {
    return new IOException(broken.getMessage(), broken);
  }

  private static List<String> headers(Iterator<CsvRecord> records) throws TableException {
    if (!records.hasNext()) {
      throw new TableException("it is empty, and lacks even its header row");
    }
    return headers(records.next().getFields());
  }

  private static List<String> headers(List<String> header) throws TableException {
    List<String> headers = new ArrayList<>(header);
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

  private static List<Object> values(CsvRecord record, List<String> headers, List<CellKind> kinds)
      throws TableException {
    if (record.getFieldCount() != headers.size()) {
      throw new TableException(
          "line %d has %d cells, but the header has %d"
              .formatted(record.getStartingLineNumber(), record.getFieldCount(), headers.size()));
    }
    List<Object> values = new ArrayList<>(headers.size());
    for (int i = 0; i < headers.size(); i++) {
      try {
        values.add(kinds.get(i).value(record.getField(i)));
      } catch (NumberFormatException | DateTimeException another) {
        throw new TableException(
            "line %d has '%s' in column '%s', which holds %s"
                .formatted(
                    record.getStartingLineNumber(),
                    record.getField(i),
                    headers.get(i),
                    kinds.get(i).isNumber() ? "numbers" : "dates"),
            another);
      }
    }
    return values;
  }

  private static List<String> written(Table table, int row) {
    return table.columns().stream().map(column -> CellKind.written(column, row)).toList();
  }
}
