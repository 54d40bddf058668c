package org.rejoinder.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.rejoinder.domain.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints rows of named cells; a cell that a row has not is empty. */
final class Rows {

  private static final JsonMapper JSON = JsonMapper.shared();

  /** As all tables are written. */
  static final CSVFormat CSV = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private Rows() {}

  /** With a header row. */
  static String csv(List<String> columns, List<Map<String, Object>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
      printer.printRecord(columns);
      for (Map<String, Object> row : rows) {
        printer.printRecord(columns.stream().map(row::get));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Text in memory can always be written to", e);
    }
    return text.toString();
  }

  /** Prints indented JSON, and leaves the stream open when it is closed. */
  static JsonGenerator generator(OutputStream out) {
    return JSON.writerWithDefaultPrettyPrinter()
        .without(StreamWriteFeature.AUTO_CLOSE_TARGET)
        .createGenerator(out);
  }

  /** Indented, with a line end at the end. */
  static String json(Map<String, Object> object) {
    return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(object) + "\n";
  }

  /** In the columns that the tables of a run have for it. */
  static void putPlace(Map<String, Object> row, Optional<Span> place) {
    place.ifPresent(
        span -> {
          row.put("start", span.start());
          row.put("end", span.end());
        });
  }
}
