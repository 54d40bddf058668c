package org.rejoinder.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.run.Run;
import org.rejoinder.run.RunRecord;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.AnswerColumns;
import org.rejoinder.tables.StoredTable;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;
import org.rejoinder.tables.TableRow;

/** A run whose files are open. They can still be read when another run has taken its place. */
final class OpenRun implements AutoCloseable {

  private final Run run;
  private final Object identity;
  private final AnswerIndex index;
  private final TableFolder tables;
  private final Map<String, StoredTable> opened = new HashMap<>();
  private final Map<String, String> columns = new HashMap<>();

  private OpenRun(Run run, Object identity, AnswerIndex index, TableFolder tables) {
    this.run = run;
    this.identity = identity;
    this.index = index;
    this.tables = tables;
  }

  /**
   * Opens the run in a folder.
   *
   * @throws UnusableFolderException if there is none
   * @throws TableException if it has no tables
   * @throws IOException if the folder cannot be read
   */
  static OpenRun in(Path folder) throws UnusableFolderException, TableException, IOException {
    Optional<Object> before = identityIfThere(folder);
    Run run = Run.open(folder);
    Object identity = before.orElse("another run came in between");
    return new OpenRun(run, identity, run.searcher(), run.tables());
  }

  /** Changes whenever another run takes the place of the one in a folder. */
  static Object identityOf(Path folder) throws IOException {
    BasicFileAttributes record =
        Files.readAttributes(folder.resolve("run.json"), BasicFileAttributes.class);
    return List.of(Optional.ofNullable(record.fileKey()), record.lastModifiedTime(), record.size());
  }

  private static Optional<Object> identityIfThere(Path folder) {
    try {
      return Optional.of(identityOf(folder));
    } catch (IOException notThere) {
      return Optional.empty();
    }
  }

  Object identity() {
    return identity;
  }

  RunRecord record() {
    return run.record();
  }

  AnswerIndex index() {
    return index;
  }

  /** Every table in its fixed order. */
  List<ListedTable> tables() throws TableException {
    List<ListedTable> listed = new ArrayList<>();
    for (String name : tables.names()) {
      StoredTable table = table(name);
      listed.add(new ListedTable(name, table.size(), table.definition().meaning()));
    }
    return listed;
  }

  /** Whether there is a table of that name. */
  boolean hasTable(String name) {
    return tables.names().contains(name);
  }

  /**
   * A table, opened when it is first asked for.
   *
   * @throws TableException if there is no such table, or its file is damaged
   */
  synchronized StoredTable table(String name) throws TableException {
    StoredTable table = opened.get(name);
    if (table == null) {
      table = tables.stored(name);
      opened.put(name, table);
    }
    return table;
  }

  /** The row of a document; empty if the run found no file of that name. */
  Optional<TableRow> document(String name) throws TableException, IOException {
    return first("documents", "document", name);
  }

  /** The row of an answer; empty if there is none of that name. */
  Optional<TableRow> answer(AnswerId answer) throws TableException, IOException {
    return first("answers", "answer", answer.value());
  }

  /** The answers of a document, in the order of its text. */
  List<TableRow> answersOf(String document) throws TableException, IOException {
    return all("answers", "document", document);
  }

  /** The documents that speak for a force. */
  List<String> documentsOf(String force) throws TableException, IOException {
    return all("documents", "force", force).stream().map(row -> row.cell("document")).toList();
  }

  /**
   * The column of {@code progress_by_force} that an answer is counted in; for each all answers have
   * to be read, which is done once.
   */
  synchronized String columnOf(String answer) throws TableException {
    if (columns.isEmpty()) {
      columns.putAll(AnswerColumns.of(tables));
    }
    return columns.getOrDefault(answer, "");
  }

  /** The findings of a document, in the order of its text. */
  List<TableRow> findingsOf(String document) throws TableException, IOException {
    return all("findings", "document", document);
  }

  /** The text of a document that the run has a row for; empty where none was read. */
  Optional<DocumentText> content(String document) throws IOException {
    return run.content(new DocumentId(document));
  }

  @Override
  public synchronized void close() throws IOException {
    for (StoredTable table : opened.values()) {
      table.close();
    }
    run.close();
  }

  private Optional<TableRow> first(String table, String column, String value)
      throws TableException, IOException {
    return table(table).where(column, value).rows(0, 1).stream().findFirst();
  }

  private List<TableRow> all(String table, String column, String value)
      throws TableException, IOException {
    return table(table).where(column, value).rows(0, Integer.MAX_VALUE);
  }
}
