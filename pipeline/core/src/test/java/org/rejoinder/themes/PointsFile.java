package org.rejoinder.themes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** A codebook's table of points: a row for each sign in order, a cell for each that has any. */
final class PointsFile {

  private static final String SIGN = "sign";
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

  private final List<String> columns;
  private final Map<String, Map<String, Integer>> points = new TreeMap<>();

  /** With these columns beside the signs. */
  PointsFile(List<String> columns) {
    this.columns = columns;
  }

  /** What lies there. */
  static PointsFile read(Path file) throws IOException {
    CSVFormat format = FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      List<String> names = rows.getHeaderNames();
      PointsFile read = new PointsFile(names.subList(1, names.size()));
      for (CSVRecord row : rows) {
        for (String column : read.columns) {
          if (!row.get(column).isEmpty()) {
            read.put(row.get(SIGN), column, Integer.parseInt(row.get(column)));
          }
        }
      }
      return read;
    }
  }

  void put(String sign, String column, int counts) {
    points.computeIfAbsent(sign, _ -> new TreeMap<>()).put(column, counts);
  }

  /** Takes out whatever is in these columns. */
  void clear(List<String> unwanted) {
    points.values().forEach(row -> row.keySet().removeAll(unwanted));
    points.values().removeIf(Map::isEmpty);
  }

  void write(Path file) throws IOException {
    List<String> header = new ArrayList<>(List.of(SIGN));
    header.addAll(columns);
    CSVFormat format = FORMAT.builder().setHeader(header.toArray(String[]::new)).get();
    try (CSVPrinter rows = new CSVPrinter(Files.newBufferedWriter(file), format)) {
      for (Map.Entry<String, Map<String, Integer>> each : points.entrySet()) {
        List<Object> row = new ArrayList<>(List.of(each.getKey()));
        for (String column : columns) {
          row.add(Optional.<Object>ofNullable(each.getValue().get(column)).orElse(""));
        }
        rows.printRecord(row);
      }
    }
  }
}
