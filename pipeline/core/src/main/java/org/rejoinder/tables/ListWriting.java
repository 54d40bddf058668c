package org.rejoinder.tables;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rejoinder.domain.CodedCorpus;

/** Writes the tables with a row for each thing, one part of a corpus after the other. */
final class ListWriting implements AutoCloseable {

  private final Map<ListDefinition<?>, OutputStream> files = new LinkedHashMap<>();

  private ListWriting() {}

  /** Into files of a folder that is there, each with its header. */
  static ListWriting into(Path folder, List<ListDefinition<?>> definitions) throws IOException {
    ListWriting lists = new ListWriting();
    try {
      for (ListDefinition<?> definition : definitions) {
        OutputStream file =
            new BufferedOutputStream(
                Files.newOutputStream(ResultTables.unfinished(folder, definition)), 1 << 16);
        lists.files.put(definition, file);
        file.write(definition.header());
      }
    } catch (IOException e) {
      lists.close();
      throw e;
    }
    return lists;
  }

  /**
   * Adds the rows of a part behind those that are there.
   *
   * @return how many bytes these are in each list
   */
  List<Integer> add(CodedCorpus part) throws IOException {
    List<Integer> lengths = new ArrayList<>();
    for (Map.Entry<ListDefinition<?>, OutputStream> file : files.entrySet()) {
      byte[] rows = file.getKey().rowsOf(part);
      file.getValue().write(rows);
      lengths.add(rows.length);
    }
    return lengths;
  }

  @Override
  public void close() throws IOException {
    IOException last = null;
    for (OutputStream file : files.values()) {
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
