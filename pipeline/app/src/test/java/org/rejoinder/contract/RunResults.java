package org.rejoinder.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** All that a run has written, as a user's script would read it. */
record RunResults(Map<String, List<Row>> tables, Map<String, String> texts) {

  /** The columns of every table; those of a cross-tab go on with recommendations or forces. */
  private static final Map<String, String> COLUMNS = new LinkedHashMap<>();

  static {
    COLUMNS.put(
        "documents",
        "document, sha256, media_type, language, force, author, report, report_date,"
            + " response_date, outcome, reason, characters, answers");
    COLUMNS.put(
        "answers",
        "answer, document, force, report, recommendation, respondent, deadline, progress, asked,"
            + " text, start, end, words");
    COLUMNS.put(
        "findings",
        "finding, document, answer, force, recommendation, theme, code, state, start, end, quote,"
            + " rule");
    COLUMNS.put(
        "training",
        "finding, document, answer, force, recommendation, count, comparator, percent, quantifier,"
            + " cohort, programme, target, state, period, start, end, quote");
    COLUMNS.put(
        "practices",
        "practice, kind, force, document, answer, recommendation, state, start, end, quote");
    COLUMNS.put("candidates", "name, acronym, documents, mentions, quote");
    COLUMNS.put("themes_by_recommendation", "theme, code, *");
    COLUMNS.put("themes_by_force", "theme, code, *");
    COLUMNS.put("practices_by_force", "practice, *");
    COLUMNS.put("progress_by_force", "force, *");
    COLUMNS.put("codes_by_answer", "answer, document, force, recommendation, *");
  }

  static RunResults read(Path folder) throws IOException {
    requireFile(folder.resolve("run.json"));
    requireFile(folder.resolve("tables.xlsx"));
    try (Stream<Path> index = Files.list(folder.resolve("index"))) {
      require(index.findAny().isPresent(), "The index is empty");
    }
    Map<String, List<Row>> tables = new HashMap<>();
    for (String name : COLUMNS.keySet()) {
      tables.put(name, readTable(folder.resolve("tables"), name));
    }
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      Set<String> names =
          files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
      require(
          names.equals(
              COLUMNS.keySet().stream().map(name -> name + ".csv").collect(Collectors.toSet())),
          "The folder of tables holds " + names);
    }
    Map<String, String> texts = new HashMap<>();
    for (Row document : tables.getOrDefault("documents", List.of())) {
      String name = document.cell("document");
      Path file = folder.resolve("text").resolve(name + ".txt");
      if (Files.isRegularFile(file)) {
        texts.put(name, Files.readString(file));
      }
    }
    return new RunResults(tables, texts);
  }

  List<Row> table(String name) {
    return tables.getOrDefault(name, List.of());
  }

  boolean hasText(String document) {
    return texts.containsKey(document);
  }

  String text(String document) {
    return texts.getOrDefault(document, "");
  }

  boolean hasAnswer(String name) {
    return table("answers").stream().anyMatch(answer -> answer.cell("answer").equals(name));
  }

  boolean hasFinding(String name) {
    return table("findings").stream().anyMatch(finding -> finding.cell("finding").equals(name));
  }

  /** The text that a row's offsets cover; empty where they lie outside the document. */
  String slice(Row row) {
    String text = text(row.cell("document"));
    int start = row.number("start");
    int end = row.number("end");
    return 0 <= start && start <= end && end <= text.length() ? text.substring(start, end) : "";
  }

  void requireUnique(String table, String column, List<String> violations) {
    Set<String> seen = new HashSet<>();
    for (Row row : table(table)) {
      if (!seen.add(row.cell(column))) {
        violations.add("Twice the same %s: %s".formatted(column, row));
      }
    }
  }

  private static List<Row> readTable(Path folder, String name) throws IOException {
    Path file = folder.resolve(name + ".csv");
    requireFile(file);
    String text = Files.readString(file, StandardCharsets.UTF_8);
    require(!text.startsWith("\uFEFF"), file + " begins with a byte order mark");
    require(text.indexOf('\r') < 0, file + " has line ends other than LF");
    require(text.endsWith("\n"), file + " does not end with a line end");
    try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180)) {
      List<CSVRecord> records = parser.getRecords();
      List<String> columns = records.getFirst().toList();
      requireColumns(name, columns);
      List<Row> rows = new ArrayList<>();
      for (CSVRecord record : records.subList(1, records.size())) {
        require(record.size() == columns.size(), file + " has a row of another length: " + record);
        rows.add(new Row(name, columns, record.toList()));
      }
      return rows;
    }
  }

  private static void requireColumns(String table, List<String> columns) throws IOException {
    String expected = COLUMNS.getOrDefault(table, "");
    String actual = String.join(", ", columns);
    boolean isCrossTab = expected.endsWith("*");
    require(
        isCrossTab
            ? (actual + ", ").startsWith(expected.substring(0, expected.length() - 1))
            : actual.equals(expected),
        "Table '%s' has the columns %s instead of %s".formatted(table, actual, expected));
  }

  private static void requireFile(Path file) throws IOException {
    require(Files.isRegularFile(file), "There is no file " + file);
  }

  private static void require(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }
}
