package org.rejoinder.codebook;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table beside a codebook, of values parted by commas, whose columns are given, or its first. */
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
  private final boolean more;

  private CodebookTable(String file, List<String> columns, boolean more) {
    this.file = file;
    this.columns = columns;
    this.more = more;
  }

  /** With these columns. */
  static CodebookTable of(String file, List<String> columns) {
    return new CodebookTable(file, columns, false);
  }

  /** With these columns, and further ones that the table may name as it likes. */
  static CodebookTable beginningWith(String file, List<String> columns) {
    return new CodebookTable(file, columns, true);
  }

  /** What is made of a row. */
  @FunctionalInterface
  interface RowReader {
    void read(CSVRecord row, Place place) throws CodebookException;
  }

  /**
   * Reads row by row, keeps what is wrong with a single one, and returns the columns.
   *
   * @throws CodebookException if it is no such table, or has other columns
   */
  List<String> eachRow(String text, Mistakes mistakes, RowReader reader) throws CodebookException {
    try (CSVParser rows = CSVParser.parse(new StringReader(text), FORMAT)) {
      List<String> found = rows.getHeaderNames();
      checkColumns(found);
      for (CSVRecord row : rows) {
        Place place = new Place(file, Math.toIntExact(rows.getCurrentLineNumber()));
        mistakes.keepFrom(
            () -> {
              checkSize(row, found.size(), place);
              reader.read(row, place);
            });
      }
      return found;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw CodebookException.at(
          Place.of(file),
          "this is no table of values parted by commas (%s). Check the quotes."
              .formatted(e.getMessage()));
    }
  }

  private void checkColumns(List<String> found) throws CodebookException {
    boolean begin =
        found.size() >= columns.size() && found.subList(0, columns.size()).equals(columns);
    if (!begin || (!more && found.size() > columns.size())) {
      throw CodebookException.at(
          new Place(file, 1),
          "the columns are %s. They must %s %s, in this order."
              .formatted(
                  String.join(", ", found),
                  more ? "begin with" : "be",
                  String.join(", ", columns)));
    }
  }

  private static void checkSize(CSVRecord row, int columns, Place place) throws CodebookException {
    if (row.size() != columns) {
      throw CodebookException.at(
          place,
          "the row has %d cells, not %d. Put cells with a comma between double quotes."
              .formatted(row.size(), columns));
    }
  }
}
