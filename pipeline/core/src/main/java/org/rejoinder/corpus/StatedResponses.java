package org.rejoinder.corpus;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.rejoinder.domain.Respondent;
import org.rejoinder.domain.StatedDate;
import org.rejoinder.domain.StatedFacts;

/**
 * Reads {@code responses.csv}, in which whoever collected a folder's documents says what they are:
 * a line a document, its columns named as those of the table {@code documents}. What it says counts
 * more than what is read from the document; a cell that is empty says nothing.
 */
final class StatedResponses {

  static final String FILE_NAME = "responses.csv";

  private static final Set<String> READ =
      Set.of("document", "force", "author", "report", "report_date", "response_date");

  /** What a collector also notes, and nothing is made of here. */
  private static final Set<String> NOTED = Set.of("source", "fetched", "sha256", "notes");

  private final Path file;
  private final Path folder;
  private final Map<Path, StatedFacts> byPlace = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  private StatedResponses(Path file) {
    this.file = file;
    this.folder = file.resolveSibling("").toAbsolutePath().normalize();
  }

  /** Reads the file; what is wrong in it is told, and the rest of it counts. */
  static StatedResponses read(Path file) {
    StatedResponses stated = new StatedResponses(file);
    try {
      stated.readLines(text(Files.readAllBytes(file)));
    } catch (IOException e) {
      stated.problems.add(
          "'%s' could not be read; check who may read it, and that it is a CSV file."
              .formatted(file));
    }
    return stated;
  }

  /** What is said of the files, by where they lie. */
  Map<Path, StatedFacts> byPlace() {
    return byPlace;
  }

  /** A line for each thing that is wrong. */
  List<String> problems() {
    return problems;
  }

  /** As spreadsheets write it: with a mark at the beginning, or as Windows encodes it. */
  private static String text(byte[] bytes) {
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      text = new String(bytes, Charset.forName("windows-1252"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private void readLines(String text) throws IOException {
    String heads = text.lines().findFirst().orElse("");
    boolean semicolons = heads.indexOf(';') >= 0 && heads.indexOf(',') < 0;
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(semicolons ? ';' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setIgnoreHeaderCase(true)
            .setTrim(true)
            .get();
    try (CSVParser lines = CSVParser.parse(new StringReader(text), format)) {
      if (!lines.getHeaderMap().containsKey("document")) {
        problems.add(
            "'%s' has no column 'document' (its first line is '%s'), so nothing in it was used."
                .formatted(file, heads));
        return;
      }
      tellUnknownColumns(lines.getHeaderMap().keySet());
      for (CSVRecord line : lines) {
        read(line);
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      problems.add(
          "'%s' is no proper CSV file: %s. Save it anew from a spreadsheet as CSV."
              .formatted(file, e.getMessage()));
    }
  }

  private void tellUnknownColumns(Set<String> heads) {
    Set<String> unknown = new TreeSet<>(heads);
    unknown.removeIf(
        head ->
            READ.contains(head.toLowerCase(Locale.ROOT))
                || NOTED.contains(head.toLowerCase(Locale.ROOT)));
    if (!unknown.isEmpty()) {
      problems.add(
          "'%s': nothing is known of the column '%s'; those that are used are %s."
              .formatted(
                  file, String.join("', '", unknown), String.join(", ", new TreeSet<>(READ))));
    }
  }

  private void read(CSVRecord line) {
    Optional<String> name = cell(line, "document");
    if (name.isEmpty()) {
      problem(line, "names no document");
      return;
    }
    Path document = folder.resolve(name.get()).normalize();
    if (!document.startsWith(folder) || !Files.isRegularFile(document)) {
      problem(line, "there is no document '%s' beside it".formatted(name.get()));
      return;
    }
    StatedFacts facts =
        new StatedFacts(
            cell(line, "force"),
            author(line),
            cell(line, "report"),
            date(line, "report_date"),
            date(line, "response_date"));
    if (byPlace.put(document, facts) != null) {
      problem(line, "'%s' has a line already; this one counts".formatted(name.get()));
    }
  }

  private Optional<Respondent> author(CSVRecord line) {
    Optional<String> cell = cell(line, "author");
    Optional<Respondent> author =
        cell.flatMap(
            label ->
                Arrays.stream(Respondent.values())
                    .filter(each -> each.label().equalsIgnoreCase(label))
                    .findFirst());
    if (cell.isPresent() && author.isEmpty()) {
      problem(
          line, "the author '%s' is none of pcc, force, government, other".formatted(cell.get()));
    }
    return author;
  }

  private Optional<StatedDate> date(CSVRecord line, String column) {
    Optional<String> cell = cell(line, column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          cell.get().length() == "2025-03".length()
              ? new StatedDate.Month(YearMonth.parse(cell.get()))
              : new StatedDate.Day(LocalDate.parse(cell.get())));
    } catch (DateTimeException e) {
      problem(
          line,
          "%s '%s' is no date that can be read; write it as 2025-03-17 or 2025-03"
              .formatted(column, cell.get()));
      return Optional.empty();
    }
  }

  private static Optional<String> cell(CSVRecord line, String column) {
    return line.isSet(column)
        ? Optional.of(line.get(column)).filter(cell -> !cell.isBlank())
        : Optional.empty();
  }

  private void problem(CSVRecord line, String what) {
    problems.add("'%s', line %d: %s.".formatted(file, line.getRecordNumber() + 1, what));
  }
}
