package org.rejoinder.evaluate;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a coded table from CSV, and goes on behind a row that is wrong. */
final class CodedTableReader {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();

  /** A coder's remarks; any other column that is not known may be a slip of the pen. */
  private static final Set<String> OF_THE_CODER = Set.of("note", "notes", "doubt", "coder");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final TableKind kind;
  private final String file;
  private final List<String> remarks;
  private final boolean byHand;

  private CodedTableReader(TableKind kind, String file, List<String> remarks, boolean byHand) {
    this.kind = kind;
    this.file = file;
    this.remarks = remarks;
    this.byHand = byHand;
  }

  /**
   * For a person's table.
   *
   * @param file as messages name it
   * @param remarks takes a line for all that is wrong or left out
   */
  static CodedTableReader ofGold(TableKind kind, String file, List<String> remarks) {
    return new CodedTableReader(kind, file, remarks, true);
  }

  /** For a run's table, where a column that is not known is no mistake of a person's. */
  static CodedTableReader ofRun(TableKind kind, String file, List<String> remarks) {
    return new CodedTableReader(kind, file, remarks, false);
  }

  /** The table; empty where its header is of no use, which a remark then says. */
  Optional<CodedTable> read(String csv) {
    String text = csv.startsWith(BYTE_ORDER_MARK) ? csv.substring(1) : csv;
    List<CodedRow> rows = new ArrayList<>();
    Optional<List<String>> columns = Optional.empty();
    try (CSVParser parser = FORMAT.parse(new StringReader(text))) {
      Iterator<CSVRecord> records = parser.iterator();
      if (!records.hasNext()) {
        remarks.add(file + ": the file is empty. Write a header row with the column names.");
        return Optional.empty();
      }
      columns = header(records.next());
      if (columns.isEmpty()) {
        return Optional.empty();
      }
      long line = parser.getCurrentLineNumber() + 1;
      while (records.hasNext()) {
        CSVRecord cells = records.next();
        row(cells, line, columns.get()).ifPresent(rows::add);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException broken) {
      remarks.add(
          "%s: from here on the file is no CSV (%s). Check the double quotes in the row after line %d; what stands before it is compared."
              .formatted(
                  file,
                  String.valueOf(broken.getMessage()).replaceAll("\\s+", " "),
                  rows.isEmpty() ? 1 : rows.getLast().line()));
    }
    return columns.map(names -> new CodedTable(kind, names, rows));
  }

  private Optional<List<String>> header(CSVRecord record) {
    List<String> columns = record.stream().map(String::strip).toList();
    if (columns.size() == 1 && columns.getFirst().matches(".*[;\\t].*")) {
      remarks.add(
          file
              + ", line 1: the columns are not parted by commas. Save the table as CSV with commas;"
              + " it is left out.");
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>();
    for (String column : columns) {
      if (!seen.add(column)) {
        remarks.add(
            "%s, line 1: there are two columns '%s'. Rename one of them; the table is left out."
                .formatted(file, column));
        return Optional.empty();
      }
      if (byHand && !kind.knows(column) && !OF_THE_CODER.contains(column)) {
        remarks.add("%s, line 1: column '%s' is not compared".formatted(file, column));
      }
    }
    List<String> needed = new ArrayList<>(List.of("document"));
    needed.addAll(kind.keys());
    for (String column : needed) {
      if (!seen.contains(column)) {
        remarks.add(
            "%s, line 1: there is no column '%s'. Add it; the table is left out."
                .formatted(file, column));
        return Optional.empty();
      }
    }
    return Optional.of(columns);
  }

  private Optional<CodedRow> row(CSVRecord record, long line, List<String> columns) {
    String at = file + ", line " + line;
    if (record.size() == 1 && record.get(0).isBlank()) {
      return Optional.empty();
    }
    if (record.size() != columns.size()) {
      remarks.add(
          "%s: the row has %d cells, but the header has %d. Put a text with a comma between double quotes; the row is left out."
              .formatted(at, record.size(), columns.size()));
      return Optional.empty();
    }
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      // A quote keeps its own white space; it is collapsed where quotes are compared.
      boolean exact = columns.get(i).equals("quote");
      cells.put(columns.get(i), exact ? record.get(i) : record.get(i).strip());
    }
    CodedRow row = new CodedRow(file, line, cells);
    for (String column : columns) {
      boolean needed = column.equals("document") || kind.keys().contains(column);
      if (needed && row.cell(column).isEmpty()) {
        remarks.add(
            "%s: the cell '%s' is empty. Fill it; the row is left out.".formatted(at, column));
        return Optional.empty();
      }
    }
    return Optional.of(withUsablePlace(row));
  }

  private CodedRow withUsablePlace(CodedRow row) {
    Optional<String> fault = faultOfPlace(row);
    if (fault.isEmpty()) {
      return row;
    }
    remarks.add(
        "%s: %s. Offsets count UTF-16 code units from 0; the row is compared without them."
            .formatted(row.at(), fault.get()));
    return row.with("start", "").with("end", "");
  }

  private static Optional<String> faultOfPlace(CodedRow row) {
    String start = row.cell("start");
    String end = row.cell("end");
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    for (String column : List.of("start", "end")) {
      if (!row.cell(column).matches("\\d{1,9}")) {
        return Optional.of(
            "'%s' must be a whole number, but is '%s'".formatted(column, row.cell(column)));
      }
    }
    return Integer.parseInt(end) < Integer.parseInt(start)
        ? Optional.of("'end' is %s, before 'start', which is %s".formatted(end, start))
        : Optional.empty();
  }
}
