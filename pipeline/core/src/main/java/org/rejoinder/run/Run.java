package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.UnreadableIndexException;
import org.rejoinder.run.RunFolder.KeptDocument;
import org.rejoinder.tables.AnswerEntry;
import org.rejoinder.tables.DocumentEntry;
import org.rejoinder.tables.FindingEntry;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;

/**
 * The results of a finished run: typed answers and findings, tables, a searcher, the texts, and the
 * record of what was run on what. All of it is read from the run's folder, which stays as it is.
 *
 * <p>Whatever is asked for is read anew each time, so hold on to what is used twice. Nothing is
 * open until {@link #searcher()} is asked for, which {@link #close()} closes. A run can be read by
 * several threads at once.
 */
public final class Run implements AutoCloseable {

  private final Path folder;
  private final RunRecord record;
  private @Nullable AnswerIndex searcher;

  private Run(Path folder, RunRecord record) {
    this.folder = folder;
    this.record = record;
  }

  /**
   * Opens the results that lie in a folder: what {@code rejoinder run} wrote, {@code out} where no
   * other folder was named.
   *
   * @throws UnusableFolderException if there are none
   */
  public static Run open(Path folder) throws UnusableFolderException {
    requireResultsIn(folder);
    return new Run(folder, RunRecord.readFrom(folder));
  }

  /**
   * The searcher of the results that lie in a folder, for who needs nothing else of them: the
   * record of the run, which takes longer to read than a search takes, is left alone. For many
   * searches {@link #searcher()} is quicker.
   *
   * @throws UnusableFolderException if there are no results
   * @throws UnreadableIndexException if there is no index, or none of this version
   */
  public static AnswerIndex searcherIn(Path folder)
      throws UnusableFolderException, UnreadableIndexException {
    requireResultsIn(folder);
    return AnswerIndex.openBriefly(RunFolder.indexIn(folder));
  }

  /**
   * The tables of the results that lie in a folder, without the record of the run.
   *
   * @throws UnusableFolderException if there are no results
   * @throws TableException if they have no tables
   */
  public static TableFolder tablesIn(Path folder) throws UnusableFolderException, TableException {
    requireResultsIn(folder);
    return TableFolder.open(RunFolder.tablesIn(folder));
  }

  private static void requireResultsIn(Path folder) throws UnusableFolderException {
    if (!RunRecord.isIn(folder)) {
      throw new UnusableFolderException(
          "There is no run in '%s': no %s. Make one with: rejoinder run FOLDER --out %s"
              .formatted(folder, RunRecord.FILE_NAME, folder));
    }
  }

  /** Where the results lie. */
  public Path folder() {
    return folder;
  }

  /** What was run on what: inputs and codebook with their hashes, settings, versions, counts. */
  public RunRecord record() {
    return record;
  }

  /**
   * Every file that was found, and what became of it, in the order of the table {@code documents}.
   *
   * @throws TableException if the table is missing or damaged
   */
  public List<DocumentEntry> documents() throws TableException {
    return DocumentEntry.in(tables());
  }

  /**
   * Every answer, by document, then by place in the text.
   *
   * @throws TableException if the table is missing or damaged
   */
  public List<AnswerEntry> answers() throws TableException {
    return AnswerEntry.in(tables());
  }

  /**
   * Every passage that carries a code, by document, then by place in the text. Its detail tells
   * what more is known of it: how many were trained, which practice is named.
   *
   * @throws TableException if a table is missing or damaged
   */
  public List<FindingEntry> findings() throws TableException {
    return FindingEntry.in(tables());
  }

  /**
   * The tables. {@code tables().read("training")} gives a Tablesaw table whose columns have the
   * types that {@link org.rejoinder.tables.ResultTables#definitions()} tells: a recommendation is
   * always text, a count a whole number, a cell that is unknown a missing value.
   *
   * @throws TableException if there are none
   */
  public TableFolder tables() throws TableException {
    return TableFolder.open(RunFolder.tablesIn(folder));
  }

  /** The name of every file that was found, read or not. */
  public List<DocumentId> documentIds() {
    return record.inputs().stream().map(input -> new DocumentId(input.document())).toList();
  }

  /**
   * The text of a document, as all places in it are counted: {@code finding.span().of(text)} is the
   * finding's quote. Empty where none was read.
   *
   * @throws IOException if the file is there and cannot be read
   */
  public Optional<String> text(DocumentId document) throws IOException {
    return RunFolder.text(document, folder);
  }

  /**
   * The text of a document with what its format tells of it, its pages among that; empty where none
   * was read.
   *
   * @throws IOException if the files are there and cannot be read
   */
  public Optional<DocumentText> content(DocumentId document) throws IOException {
    return document(document).map(KeptDocument::content);
  }

  /**
   * Searches answers, and what else was read, by full text, code and field; {@link SearchRequest}
   * tells the query language. The same searcher each time, open until this run is closed.
   *
   * @throws UnreadableIndexException if there is no index, or none of this version
   */
  public synchronized AnswerIndex searcher() throws UnreadableIndexException {
    AnswerIndex open = searcher;
    if (open == null) {
      open = AnswerIndex.open(RunFolder.indexIn(folder));
      searcher = open;
    }
    return open;
  }

  /** Closes the searcher; all else can still be read. */
  @Override
  public synchronized void close() throws IOException {
    AnswerIndex open = searcher;
    searcher = null;
    if (open != null) {
      open.close();
    }
  }

  /** A document as it was read, layout included; empty where no text was. */
  Optional<KeptDocument> document(DocumentId document) throws IOException {
    return RunFolder.document(document, folder);
  }
}
