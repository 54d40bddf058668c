package org.rejoinder.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table beside a codebook, of values parted by commas, whose columns are given. */
final class CodebookTable {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setTrim(true)
          .get();

  private final String file;
  private final List<String> columns;

  CodebookTable(String file, List<String> columns) {
    this.file = file;
    this.columns = columns;
  }

  /** What is made of a row. */
  @FunctionalInterface
  interface RowReader {
    void read(CSVRecord row, Place place) throws CodebookException;
  }

  /**
   * Reads row by row, and keeps what is wrong with a single one.
   *
   * @throws CodebookException if it is no such table, or has other columns
   */
  void eachRow(String text, Mistakes mistakes, RowReader reader) throws CodebookException {
    try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
      if (!rows.getHeaderNames().equals(columns)) {
        throw CodebookException.at(
            new Place(file, 1),
            "the columns are %s. They must be %s, in this order."
                .formatted(String.join(", ", rows.getHeaderNames()), String.join(", ", columns)));
      }
      for (CSVRecord row : rows) {
        Place place = new Place(file, Math.toIntExact(rows.getCurrentLineNumber()));
        mistakes.keepFrom(
            () -> {
              checkSize(row, place);
              reader.read(row, place);
            });
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw CodebookException.at(
          Place.of(file),
          "this is no table of values parted by commas (%s). Check the quotes."
              .formatted(e.getMessage()));
    }
  }

  private void checkSize(CSVRecord row, Place place) throws CodebookException {
    if (row.size() != columns.size()) {
      throw CodebookException.at(
          place,
          "the row has %d cells, not %d. Put cells with a comma between double quotes."
              .formatted(row.size(), columns.size()));
    }
  }
}
