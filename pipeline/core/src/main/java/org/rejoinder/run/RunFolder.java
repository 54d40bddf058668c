package org.rejoinder.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Layout;
import org.rejoinder.domain.StatedFacts;
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

  /**
   * A document of the run as it was read; empty where no text was.
   *
   * @throws IOException if the files are there and cannot be read
   */
  Optional<KeptDocument> document(DocumentId document) throws IOException {
    Path file = layoutOf(document, folder);
    Beside beside =
        Files.isRegularFile(file)
            ? KeptJson.mapper().readValue(Files.readAllBytes(file), Beside.class)
            : Beside.NOTHING;
    return text(document)
        .map(text -> new KeptDocument(new DocumentText(text, beside.layout()), beside.stated()));
  }

  /** A document as it was read, and what is known of it beside its text. */
  record KeptDocument(DocumentText content, StatedFacts stated) {}

  /** What is kept beside a text. */
  private record Beside(Layout layout, StatedFacts stated) {
    private static final Beside NOTHING = new Beside(Layout.unknown(), StatedFacts.nothing());
  }

  /** Writes a document's text and, where there is anything, what is known beside it. */
  static void write(Extraction document, Path folder) throws IOException {
    DocumentId name = document.source().document();
    Path text = textOf(name, folder);
    Files.createDirectories(text.getParent());
    Files.writeString(text, document.text(), StandardCharsets.UTF_8);
    Beside beside = new Beside(document.content().layout(), document.source().stated());
    if (!beside.equals(Beside.NOTHING)) {
      Path layout = layoutOf(name, folder);
      Files.createDirectories(layout.getParent());
      Files.write(layout, KeptJson.mapper().writeValueAsBytes(beside));
    }
  }

  static Path layoutOf(DocumentId document, Path folder) {
    return layoutIn(folder).resolve(document.path() + ".json");
  }

  static Path textOf(DocumentId document, Path folder) {
    return textIn(folder).resolve(document.path() + ".txt");
  }

  /** The folders of results that are there. */
  static List<Path> partsOf(Path folder) {
    return Stream.of(tablesIn(folder), textIn(folder), layoutIn(folder), indexIn(folder))
        .filter(Files::isDirectory)
        .toList();
  }

  static Path tablesIn(Path folder) {
    return folder.resolve("tables");
  }

  static Path indexIn(Path folder) {
    return folder.resolve("index");
  }

  static Path layoutIn(Path folder) {
    return folder.resolve("layout");
  }

  static Path textIn(Path folder) {
    return folder.resolve("text");
  }
}
