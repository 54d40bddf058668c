package org.rejoinder.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVPrinter;

/** Prints rows of named cells as CSV, row by row; a cell that a row has not is empty. */
final class RowPrinter implements AutoCloseable {

  private final CSVPrinter printer;
  private final List<String> columns;

  private RowPrinter(CSVPrinter printer, List<String> columns) {
    this.printer = printer;
    this.columns = columns;
  }

  /** With a header row. The stream stays open. */
  static RowPrinter csv(PrintStream out, List<String> columns) throws IOException {
    CSVPrinter printer =
        new CSVPrinter(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), Rows.CSV);
    printer.printRecord(columns);
    return new RowPrinter(printer, columns);
  }

  void print(Map<String, Object> row) throws IOException {
    printer.printRecord(columns.stream().map(row::get));
  }

  void printAll(List<Map<String, Object>> rows) throws IOException {
    for (Map<String, Object> row : rows) {
      print(row);
    }
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
