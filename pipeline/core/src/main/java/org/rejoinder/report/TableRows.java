package org.rejoinder.report;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of a run, one row after the other, so that no table need fit into memory.
 *
 * @param folder that holds them as CSV
 */
record TableRows(Path folder) {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').setIgnoreEmptyLines(false).get();

  /** A row, its cells by their columns. */
  static final class Row {
    private final Map<String, Integer> places;
    private final CSVRecord cells;

    private Row(Map<String, Integer> places, CSVRecord cells) {
      this.places = places;
      this.cells = cells;
    }

    /** A cell; empty where nothing is known. */
    String cell(String column) {
      Integer place = places.get(column);
      if (place == null) {
        throw new IllegalArgumentException("it has no column '" + column + "'");
      }
      return cells.get(place);
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
              rows.forEach(cells -> row.accept(new Row(places, cells)));
              return headers;
            });
  }

  private List<String> read(String table, Reading reading) throws ReportException {
    Path file = folder.resolve(table + ".csv");
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = FORMAT.parse(text)) {
      List<String> headers = rows.iterator().next().toList();
      return reading.of(headers, rows);
    } catch (IOException | RuntimeException damaged) {
      throw new ReportException(
          "Table '%s' cannot be read: %s. Run the pipeline again to write it anew"
              .formatted(file, damaged.getMessage()),
          damaged);
    }
  }

  private interface Reading {
    List<String> of(List<String> headers, Iterable<CSVRecord> rows);
  }
}
