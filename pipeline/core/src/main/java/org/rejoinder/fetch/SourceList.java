package org.rejoinder.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the list of addresses: a CSV file with a column {@code address}, perhaps {@code document},
 * and what else the list says of the documents.
 */
final class SourceList {

  private static final String ADDRESS = "address";
  private static final String DOCUMENT = "document";

  /** What is handed on to {@code responses.csv}. */
  private static final Set<String> STATED =
      new TreeSet<>(Set.of("force", "author", "report", "report_date", "response_date", "notes"));

  private final Path file;
  private final List<Source> sources = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final Map<URI, Long> addresses = new HashMap<>();
  private final Map<String, Long> documents = new HashMap<>();

  private SourceList(Path file) {
    this.file = file;
  }

  /**
   * Reads the list; lines that are wrong are told, and the others count.
   *
   * @throws SourcesException if the list is not there, is no CSV file or has no addresses
   */
  static SourceList read(Path file) throws SourcesException {
    if (!Files.isRegularFile(file)) {
      throw new SourcesException(
          "There is no file '%s'. Name a CSV file with a column 'address'.".formatted(file));
    }
    SourceList list = new SourceList(file);
    try {
      list.take(CsvFile.read(file));
    } catch (IOException e) {
      throw new SourcesException(
          "'%s' could not be read as a CSV file (%s). Save it anew from a spreadsheet as CSV."
              .formatted(file, e.getMessage()));
    }
    return list;
  }

  /** The addresses, in their order. */
  List<Source> sources() {
    return sources;
  }

  /** A line for each line that is wrong. */
  List<String> problems() {
    return problems;
  }

  private void take(CsvFile list) throws SourcesException {
    if (!list.columns().contains(ADDRESS)) {
      throw new SourcesException(
          "'%s' has no column 'address'; its columns are: %s."
              .formatted(file, String.join(", ", list.columns())));
    }
    Set<String> unknown = new TreeSet<>(list.columns());
    unknown.removeAll(STATED);
    unknown.removeAll(Set.of(ADDRESS, DOCUMENT, ""));
    if (!unknown.isEmpty()) {
      problems.add(
          "'%s': nothing is known of the column '%s'; those that are used are address, document, %s."
              .formatted(file, String.join("', '", unknown), String.join(", ", STATED)));
    }
    list.rows().forEach(this::take);
  }

  private void take(CsvFile.Row row) {
    Optional<URI> address = address(row);
    Optional<String> document = Optional.of(row.cell(DOCUMENT)).filter(name -> !name.isEmpty());
    if (address.isEmpty() || !isUsable(row, document)) {
      return;
    }
    Long before = addresses.putIfAbsent(address.get(), row.line());
    if (before != null) {
      problem(row, "it repeats the address of line %d".formatted(before));
      return;
    }
    Map<String, String> stated = new TreeMap<>(row.cells());
    stated.keySet().retainAll(STATED);
    stated.values().removeIf(String::isEmpty);
    sources.add(new Source(row.line(), address.get(), document, stated));
  }

  private Optional<URI> address(CsvFile.Row row) {
    String written = row.cell(ADDRESS);
    try {
      URI address = new URI(written).normalize();
      if (Web.isFetched(address)) {
        return Optional.of(address);
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    problem(
        row,
        written.isEmpty()
            ? "it has no address"
            : "'%s' is no address of a web page; write it as https://… without spaces"
                .formatted(written));
    return Optional.empty();
  }

  private boolean isUsable(CsvFile.Row row, Optional<String> document) {
    if (document.isEmpty()) {
      return true;
    }
    if (!FileNames.isSafe(document.get())) {
      problem(
          row,
          "'%s' is no name for a document; write it as NAME.pdf or FOLDER/NAME.pdf"
              .formatted(document.get()));
      return false;
    }
    Long before = documents.putIfAbsent(FileNames.folded(document.get()), row.line());
    if (before != null) {
      problem(row, "it names the same document as line %d".formatted(before));
    }
    return before == null;
  }

  private void problem(CsvFile.Row row, String what) {
    problems.add("'%s', line %d: %s.".formatted(file, row.line(), what));
  }
}
