package org.rejoinder.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Tables of a run that a test makes up, row by row, and the page that is drawn from them. */
final class WrittenTables {

  private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

  static {
    columns(
        "documents",
        "document force author report response_date outcome reason characters answers");
    columns(
        "answers",
        "answer document force report recommendation respondent deadline progress asked text start"
            + " end");
    columns("findings", "finding document answer force theme code start end quote rule");
    columns(
        "training",
        "document force recommendation count comparator percent quantifier cohort programme target"
            + " state period start end quote");
    columns("practices", "practice force document answer recommendation state start end quote");
  }

  private static void columns(String table, String columns) {
    COLUMNS.put(table, List.of(columns.split(" ")));
  }

  private final Path folder;
  private final Map<String, List<List<String>>> rows = new LinkedHashMap<>();
  private List<String> recommendations = List.of();
  private List<String> forces = List.of();
  private Map<String, String> columnsOfAnswers = Map.of();

  WrittenTables(Path folder) {
    this.folder = folder;
    COLUMNS.keySet().forEach(table -> rows.put(table, new ArrayList<>()));
  }

  /** A row whose cells are given as {@code column=value}; the others are empty. */
  WrittenTables row(String table, String... cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (String cell : cells) {
      int equals = cell.indexOf('=');
      byColumn.put(cell.substring(0, equals), cell.substring(equals + 1));
    }
    List<String> columns = COLUMNS.getOrDefault(table, List.of());
    rows.getOrDefault(table, new ArrayList<>())
        .add(columns.stream().map(column -> byColumn.getOrDefault(column, "")).toList());
    return this;
  }

  /** A document of a force, with an answer whose progress is coded by one passage. */
  WrittenTables answer(String force, String recommendation, String progress, String quote) {
    String document = force + ".txt";
    String answer = document + "#" + recommendation;
    boolean known =
        rows.getOrDefault("documents", List.of()).stream()
            .anyMatch(row -> row.getFirst().equals(document));
    if (!known) {
      row(
          "documents",
          "document=" + document,
          "force=" + force,
          "author=pcc",
          "outcome=read",
          "characters=100",
          "answers=1");
    }
    row(
        "answers",
        "answer=" + answer,
        "document=" + document,
        "force=" + force,
        "recommendation=" + recommendation,
        "respondent=pcc",
        "progress=" + progress,
        "text=" + quote,
        "start=0",
        "end=10");
    return finding(force, recommendation, "progress", progress, quote);
  }

  WrittenTables finding(
      String force, String recommendation, String theme, String code, String quote) {
    String document = force + ".txt";
    return row(
        "findings",
        "finding=" + document + "@0-10/" + theme + "/" + code,
        "document=" + document,
        "answer=" + (recommendation.isEmpty() ? "" : document + "#" + recommendation),
        "force=" + force,
        "theme=" + theme,
        "code=" + code,
        "start=0",
        "end=10",
        "quote=" + quote,
        "rule=made-up");
  }

  /** The rows and columns of {@code progress_by_force}. */
  WrittenTables map(List<String> theForces, List<String> theRecommendations) {
    forces = theForces;
    recommendations = theRecommendations;
    return this;
  }

  WrittenTables columnsOfAnswers(Map<String, String> columns) {
    columnsOfAnswers = columns;
    return this;
  }

  Path write() throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, List<List<String>>> table : rows.entrySet()) {
      write(table.getKey(), COLUMNS.getOrDefault(table.getKey(), List.of()), table.getValue());
    }
    List<String> header = new ArrayList<>(List.of("force"));
    header.addAll(recommendations);
    write(
        "progress_by_force",
        header,
        forces.stream()
            .map(
                force -> {
                  List<String> row = new ArrayList<>(List.of(force));
                  recommendations.forEach(_ -> row.add(""));
                  return List.copyOf(row);
                })
            .toList());
    return folder;
  }

  private void write(String table, List<String> header, List<List<String>> lines)
      throws IOException {
    StringBuilder text = new StringBuilder();
    CSVPrinter printer = CSVFormat.RFC4180.builder().setRecordSeparator('\n').get().print(text);
    printer.printRecord(header);
    printer.printRecords(lines);
    Files.writeString(folder.resolve(table + ".csv"), text);
  }

  String html(Optional<Changes> since) throws IOException, ReportException {
    Path _ = write();
    return redrawn(since);
  }

  /** From the files as they are. */
  String redrawn(Optional<Changes> since) throws IOException, ReportException {
    Path file = folder.resolve("report.html");
    ReportPage.write(
        folder,
        new RunFacts("1.2.3", List.of(new RunFacts.HashedFile("codebook.yaml", "c0de"))),
        () -> columnsOfAnswers,
        since,
        file);
    return Files.readString(file);
  }

  Document page() throws IOException, ReportException {
    return Jsoup.parse(html(Optional.empty()));
  }

  /** The texts of elements, each on one line. */
  static List<String> texts(Document page, String selector) {
    return page.select(selector).eachText();
  }
}
