package org.rejoinder.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file with a header, as spreadsheets write it.
 *
 * @param columns in lower case, in their order
 * @param rows each with all its columns; an empty cell is empty
 * @param delimiter comma, or semicolon as some spreadsheets have it
 */
record CsvFile(List<String> columns, List<Row> rows, char delimiter) {

  /** A row and the number of its line's record in the file, the header being 1. */
  record Row(long line, SequencedMap<String, String> cells) {
    String cell(String column) {
      return cells.getOrDefault(column, "");
    }
  }

  /**
   * Reads a file in UTF-8, with or without a byte order mark, or else in Windows-1252.
   *
   * @throws IOException if it cannot be read, or is no such file; the message says what is wrong
   */
  static CsvFile read(Path file) throws IOException {
    String text = text(Files.readAllBytes(file));
    String heads = text.lines().findFirst().orElse("");
    char delimiter = heads.indexOf(';') >= 0 && heads.indexOf(',') < 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      List<CSVRecord> records = parser.getRecords();
      List<String> columns =
          records.isEmpty()
              ? List.of()
              : records.getFirst().stream().map(head -> head.toLowerCase(Locale.ROOT)).toList();
      List<Row> rows = records.stream().skip(1).map(record -> row(record, columns)).toList();
      return new CsvFile(columns, rows, delimiter);
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  private static Row row(CSVRecord record, List<String> columns) {
    SequencedMap<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i), i < record.size() ? record.get(i) : "");
    }
    return new Row(record.getRecordNumber(), cells);
  }

  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
