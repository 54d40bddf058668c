package org.rejoinder.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;

/**
 * Writes the codes of all entries into an index of their own beside that of the words, entry by
 * entry in the same order: another codebook changes the codes and leaves the words as they are.
 */
final class CodesWriting implements AutoCloseable {

  private static final String FOLDER = "codes";

  private final Directory directory;
  private final IndexWriter writer;

  private CodesWriting(Directory directory) throws IOException {
    this.directory = directory;
    this.writer = IndexWriting.writer(directory);
  }

  /** Where the codes lie in the folder of an index. */
  static Path folderIn(Path index) {
    return index.resolve(FOLDER);
  }

  static CodesWriting into(Path index) throws IOException {
    Path folder = Files.createDirectories(folderIn(index));
    return new CodesWriting(FSDirectory.open(folder, NoLockFactory.INSTANCE));
  }

  void add(EntryCodes codes) throws IOException {
    writer.addDocument(codes.toDocument());
  }

  /**
   * Adds the codes of all entries of an earlier index, but of some documents what they have now.
   *
   * @param changed by name; each has the same entries as before
   */
  void addAll(Path earlier, Function<DocumentId, Optional<CodedDocument>> changed)
      throws IOException {
    try (Directory ofWords = FSDirectory.open(earlier, NoLockFactory.INSTANCE);
        IndexReader words = DirectoryReader.open(ofWords);
        Directory ofCodes = FSDirectory.open(folderIn(earlier), NoLockFactory.INSTANCE);
        IndexReader codes = DirectoryReader.open(ofCodes)) {
      SortedSetDocValues names =
          MultiDocValues.getSortedSetValues(words, QueryField.DOCUMENT.shown());
      StoredFields before = codes.storedFields();
      Optional<DocumentId> current = Optional.empty();
      Optional<Iterator<Entry>> entries = Optional.empty();
      for (int entry = 0; entry < words.maxDoc(); entry++) {
        DocumentId name = nameOf(entry, names);
        if (!current.equals(Optional.of(name))) {
          current = Optional.of(name);
          entries = changed.apply(name).map(document -> Entry.of(document).iterator());
        }
        add(
            entries.isPresent()
                ? EntryCodes.of(entries.get().next())
                : EntryCodes.stored(before.document(entry)));
      }
    }
  }

  private static DocumentId nameOf(int entry, @Nullable SortedSetDocValues names)
      throws IOException {
    if (names == null || !names.advanceExact(entry)) {
      throw new IOException("An entry of the index belongs to no document");
    }
    return new DocumentId(names.lookupOrd(names.nextOrd()).utf8ToString());
  }

  void finish() throws IOException {
    IndexWriting.finish(writer);
  }

  @Override
  public void close() throws IOException {
    writer.close();
    directory.close();
  }
}
