package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;

/** The results of a run, as they lie in its folder. */
public final class RunFolder {

  private final Path folder;
  private final RunRecord record;

  private RunFolder(Path folder, RunRecord record) {
    this.folder = folder;
    this.record = record;
  }

  /**
   * Opens the results of an earlier run.
   *
   * @throws UnusableFolderException if there are none
   */
  public static RunFolder open(Path folder) throws UnusableFolderException {
    if (!RunRecord.isIn(folder)) {
      throw new UnusableFolderException(
          "There is no run in '%s': no %s. Make one with: rejoinder run FOLDER --out %s"
              .formatted(folder, RunRecord.FILE_NAME, folder));
    }
    return new RunFolder(folder, RunRecord.readFrom(folder));
  }

  /** What was run on what. */
  public RunRecord record() {
    return record;
  }

  /**
   * The tables.
   *
   * @throws TableException if they are not there
   */
  public TableFolder tables() throws TableException {
    return TableFolder.open(tablesIn(folder));
  }

  /** Every file that the run found, read or not, in the order of the table {@code documents}. */
  public List<DocumentId> documents() {
    return record.inputs().stream().map(input -> new DocumentId(input.document())).toList();
  }

  /** The folder of the full-text index. */
  public Path index() {
    return indexIn(folder);
  }

  /**
   * The text of a document, as its offsets count it; empty where none was read.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public Optional<String> text(DocumentId document) throws IOException {
    Path file = textOf(document, folder);
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  static Path textOf(DocumentId document, Path folder) {
    return textIn(folder).resolve(document.path() + ".txt");
  }

  static Path tablesIn(Path folder) {
    return folder.resolve("tables");
  }

  static Path indexIn(Path folder) {
    return folder.resolve("index");
  }

  static Path textIn(Path folder) {
    return folder.resolve("text");
  }
}
