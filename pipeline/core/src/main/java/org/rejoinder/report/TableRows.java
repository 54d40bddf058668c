package org.rejoinder.report;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The tables of a run, one row after the other, so that no table need fit into memory.
 *
 * @param folder that holds them as CSV
 */
record TableRows(Path folder) {

  /** The most characters of a cell and of a row. */
  private static final int MOST = 1 << 29;

  private static final CsvReader.CsvReaderBuilder READER =
      CsvReader.builder().skipEmptyLines(false).allowUnclosedQuote(false).maxBufferSize(MOST);

  /** A row, its cells by their columns. */
  static final class Row {
    private final Map<String, Integer> places;
    private final CsvRecord cells;

    private Row(Map<String, Integer> places, CsvRecord cells) {
      this.places = places;
      this.cells = cells;
    }

    /** A cell; empty where nothing is known. */
    String cell(String column) {
      Integer place = places.get(column);
      if (place == null) {
        throw new IllegalArgumentException("it has no column '" + column + "'");
      }
      return cells.getField(place);
    }

    /** A cell that holds a whole number, 0 where nothing is known. */
    int number(String column) {
      String cell = cell(column);
      return cell.isEmpty() ? 0 : Integer.parseInt(cell);
    }
  }

  /** The headers of a table, in order. */
  List<String> headers(String table) throws ReportException {
    return read(table, (headers, rows) -> headers);
  }

  /** Goes through a table's rows in order. */
  void forEach(String table, Consumer<Row> row) throws ReportException {
    List<String> _ =
        read(
            table,
            (headers, rows) -> {
              Map<String, Integer> places = new HashMap<>();
              headers.forEach(header -> places.put(header, places.size()));
              rows.forEachRemaining(cells -> row.accept(new Row(places, cells)));
              return headers;
            });
  }

  private List<String> read(String table, Reading reading) throws ReportException {
    Path file = folder.resolve(table + ".csv");
    try (Reader text = Files.newBufferedReader(file);
        CsvReader<CsvRecord> reader =
            READER.build(
                CsvRecordHandler.of(cells -> cells.maxFieldSize(MOST).maxRecordSize(MOST)), text)) {
      Iterator<CsvRecord> rows = reader.iterator();
      return reading.of(rows.next().getFields(), rows);
    } catch (IOException | RuntimeException damaged) {
      throw new ReportException(
          "Table '%s' cannot be read: %s. Run the pipeline again to write it anew"
              .formatted(file, damaged.getMessage()),
          damaged);
    }
  }

  private interface Reading {
    List<String> of(List<String> headers, Iterator<CsvRecord> rows);
  }
}
