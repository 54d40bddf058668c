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
import org.rejoinder.tables.export.Spreadsheet;

/** Where what lies in the folder of a run's results; {@link Run} reads it. */
final class RunFolder {

  static final String WORKBOOK = "tables.xlsx";

  private RunFolder() {}

  /**
   * A document of the run as it was read; empty where no text was.
   *
   * @throws IOException if the files are there and cannot be read
   */
  static Optional<KeptDocument> document(DocumentId document, Path folder) throws IOException {
    Path file = layoutOf(document, folder);
    Beside beside =
        Files.isRegularFile(file)
            ? KeptJson.mapper().readValue(Files.readAllBytes(file), Beside.class)
            : Beside.NOTHING;
    return text(document, folder)
        .map(text -> new KeptDocument(new DocumentText(text, beside.layout()), beside.stated()));
  }

  /**
   * The text of a document; empty where none was read.
   *
   * @throws IOException if the file is there and cannot be read
   */
  static Optional<String> text(DocumentId document, Path folder) throws IOException {
    Path file = textOf(document, folder);
    return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
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

  /** Makes one workbook of all tables, beside their folder. */
  static void writeWorkbook(Path folder) throws IOException {
    try {
      List<String> _ = Spreadsheet.write(workbookIn(folder), TableFolder.open(tablesIn(folder)));
    } catch (TableException e) {
      throw new IOException("The tables that were just written cannot be read", e);
    }
  }

  /** What is there of the results. */
  static List<Path> partsOf(Path folder) {
    return Stream.of(
            tablesIn(folder), workbookIn(folder), textIn(folder), layoutIn(folder), indexIn(folder))
        .filter(Files::exists)
        .toList();
  }

  static Path workbookIn(Path folder) {
    return folder.resolve(WORKBOOK);
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
