package org.rejoinder.evaluate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a run coded.
 *
 * @param tables every kind of them
 * @param texts of the documents that were read, by the documents' names
 */
public record RunTables(Map<TableKind, CodedTable> tables, SortedMap<String, String> texts) {

  /** Keeps its own copies. */
  public RunTables {
    tables = Map.copyOf(tables);
    texts = new TreeMap<>(texts);
  }

  /**
   * From the tables' files.
   *
   * @param csv the whole text of each table
   * @throws GoldException if a table is damaged
   */
  public static RunTables of(Map<TableKind, String> csv, SortedMap<String, String> texts)
      throws GoldException {
    Map<TableKind, CodedTable> tables = new EnumMap<>(TableKind.class);
    for (TableKind kind : TableKind.values()) {
      List<String> remarks = new ArrayList<>();
      Optional<CodedTable> table =
          CodedTableReader.ofRun(kind, "the run's " + kind.label() + ".csv", remarks)
              .read(csv.getOrDefault(kind, ""));
      // The run's own tables have every column, so that any remark means that a file was changed.
      if (table.isEmpty() || !remarks.isEmpty()) {
        throw new GoldException(
            "%s Make the run again to write it anew.".formatted(remarks.getFirst()));
      }
      tables.put(kind, table.get());
    }
    return new RunTables(tables, texts);
  }

  /** The rows of a table, in its order. */
  List<CodedRow> rows(TableKind kind) {
    return Optional.ofNullable(tables.get(kind)).map(CodedTable::rows).orElse(List.of());
  }

  /** The text of a document, if it was read. */
  Optional<String> text(String document) {
    return Optional.ofNullable(texts.get(document));
  }

  /** The names of all documents that are no mere bystanders in the folder. */
  NavigableSet<String> responses() {
    return rows(TableKind.DOCUMENTS).stream()
        .filter(row -> !row.cell("outcome").equals("skipped"))
        .map(row -> row.cell("document"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of all documents. */
  NavigableSet<String> documents() {
    return rows(TableKind.DOCUMENTS).stream()
        .map(row -> row.cell("document"))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
