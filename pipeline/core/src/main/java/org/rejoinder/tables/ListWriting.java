package org.rejoinder.tables;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.domain.CodedCorpus;
import tech.tablesaw.api.Table;

/** Writes the tables with a row for each thing, portion by portion of a corpus. */
final class ListWriting implements AutoCloseable {

  private static final CodedCorpus NOTHING = new CodedCorpus(List.of(), List.of());

  private final Map<ListDefinition<?>, Writer> files = new LinkedHashMap<>();

  private ListWriting() {}

  /** Into files of a folder that is there, each with its header. */
  static ListWriting into(Path folder, List<ListDefinition<?>> definitions) throws IOException {
    ListWriting lists = new ListWriting();
    try {
      for (ListDefinition<?> definition : definitions) {
        Writer file = Files.newBufferedWriter(ResultTables.unfinished(folder, definition));
        lists.files.put(definition, file);
        CsvText.writeHeader(definition.of(NOTHING), file);
      }
    } catch (IOException e) {
      lists.close();
      throw e;
    }
    return lists;
  }

  /** Adds the rows of a portion behind those that are there. */
  void add(CodedCorpus portion) throws IOException {
    for (Map.Entry<ListDefinition<?>, Writer> file : files.entrySet()) {
      Table rows = file.getKey().of(portion);
      CsvText.writeRows(rows, file.getValue());
    }
  }

  @Override
  public void close() throws IOException {
    IOException last = null;
    for (Writer file : files.values()) {
      try {
        file.close();
      } catch (IOException e) {
        last = e;
      }
    }
    if (last != null) {
      throw last;
    }
  }
}
