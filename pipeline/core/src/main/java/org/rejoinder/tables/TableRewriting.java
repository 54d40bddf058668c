package org.rejoinder.tables;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.tables.TablesLedger.Share;

/** Puts the rows of some documents in the place of those that they had in a list. */
final class TableRewriting {

  private final Path folder;
  private final List<Share> documents;
  private final Function<DocumentId, Optional<CodedDocument>> changed;

  /**
   * In tables that are there.
   *
   * @param documents all, in their order, as they were
   * @param changed those that are other now, by name
   */
  TableRewriting(
      Path folder, List<Share> documents, Function<DocumentId, Optional<CodedDocument>> changed) {
    this.folder = folder;
    this.documents = documents;
    this.changed = changed;
  }

  /**
   * Writes a list beside itself.
   *
   * @param list its place among the lists
   * @return how many bytes each document's rows have now
   * @throws IOException if the table is not as long as it should be
   */
  List<Integer> rewrite(ListDefinition<?> definition, int list) throws IOException {
    List<Integer> lengths = new ArrayList<>();
    Path before = folder.resolve(definition.name() + ".csv");
    try (FileChannel from = FileChannel.open(before, StandardOpenOption.READ);
        FileChannel to =
            FileChannel.open(
                ResultTables.unfinished(folder, definition),
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE)) {
      long written = 0;
      long read = definition.header().length;
      for (Share document : documents) {
        int length = document.bytes().get(list);
        Optional<CodedDocument> now = changed.apply(document.outline().id());
        if (now.isPresent()) {
          copy(from, written, read, to);
          byte[] rows = definition.rowsOf(new CodedCorpus(List.of(now.get()), List.of()));
          writeAll(ByteBuffer.wrap(rows), to);
          written = read + length;
          lengths.add(rows.length);
        } else {
          lengths.add(length);
        }
        read += length;
      }
      if (read != from.size()) {
        throw new IOException("The table '%s' has other rows than it should".formatted(before));
      }
      copy(from, written, read, to);
    }
    return lengths;
  }

  private static void copy(FileChannel from, long start, long end, FileChannel to)
      throws IOException {
    long place = start;
    while (place < end) {
      place += from.transferTo(place, end - place, to);
    }
  }

  private static void writeAll(ByteBuffer bytes, FileChannel to) throws IOException {
    while (bytes.hasRemaining()) {
      int _ = to.write(bytes);
    }
  }
}
