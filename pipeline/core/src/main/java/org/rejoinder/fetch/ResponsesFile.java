package org.rejoinder.fetch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The file {@code responses.csv} of a corpus folder, in which a line says what a document is and
 * where it came from. Lines and columns that somebody else wrote stay.
 */
final class ResponsesFile {

  private static final String DOCUMENT = "document";

  private final Path file;
  private final char delimiter;
  private final SequencedSet<String> columns = new LinkedHashSet<>();
  private final SequencedMap<String, SequencedMap<String, String>> rows = new LinkedHashMap<>();

  private ResponsesFile(Path file, CsvFile there) {
    this.file = file;
    this.delimiter = there.delimiter();
    columns.addAll(there.columns());
    for (CsvFile.Row row : there.rows()) {
      rows.put(row.cell(DOCUMENT), new LinkedHashMap<>(row.cells()));
    }
  }

  /**
   * Opens the one of a folder, or begins it.
   *
   * @throws SourcesException if there is one that cannot be read
   */
  static ResponsesFile in(Path folder) throws SourcesException {
    Path file = folder.resolve("responses.csv");
    CsvFile there = new CsvFile(List.of(), List.of(), ',');
    if (Files.exists(file)) {
      try {
        there = CsvFile.read(file);
      } catch (IOException e) {
        throw new SourcesException(
            "'%s' could not be read as a CSV file (%s). Save it anew, or put it elsewhere."
                .formatted(file, e.getMessage()));
      }
      if (!there.columns().contains(DOCUMENT)) {
        throw new SourcesException(
            "'%s' has no column 'document', so nothing can be added to it. Put it elsewhere."
                .formatted(file));
      }
    }
    return new ResponsesFile(file, there);
  }

  /** Says what a fetched document is; what was said before and is not said now stays. */
  void state(Source source, Ledger.Entry entry) {
    Map<String, String> cells = new TreeMap<>(source.stated());
    cells.put("source", entry.address());
    cells.put("fetched", entry.fetched());
    cells.put("sha256", entry.sha256());
    columns.add(DOCUMENT);
    columns.addAll(cells.keySet());
    SequencedMap<String, String> row =
        rows.computeIfAbsent(entry.document(), _ -> new LinkedHashMap<>());
    row.put(DOCUMENT, entry.document());
    row.putAll(cells);
  }

  /** Writes the file, whole or not at all; where there is nothing to say, none. */
  void write() throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setRecordSeparator('\n').get();
    StringBuilder text = new StringBuilder();
    try (CSVPrinter printer = format.print(text)) {
      printer.printRecord(columns);
      for (Map<String, String> row : rows.values()) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
        printer.printRecord(cells);
      }
    }
    Path fresh = file.resolveSibling(".responses.csv.new");
    Files.writeString(fresh, text, StandardCharsets.UTF_8);
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
