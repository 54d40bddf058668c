package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.report.Changes;
import org.rejoinder.report.ReportException;
import org.rejoinder.report.ReportPage;
import org.rejoinder.report.RunFacts;
import org.rejoinder.run.RunRecord.HashedFile;
import org.rejoinder.tables.AnswerColumns;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;

/** Draws the report of a run from its finished tables. */
public final class Reporting {

  private Reporting() {}

  /**
   * Writes the report of a finished run.
   *
   * @param since what changed, if an earlier run was named
   * @param file to write
   * @throws ReportException if a table is missing or damaged
   * @throws IOException if the file cannot be written
   */
  public static void write(Run run, Optional<Changes> since, Path file)
      throws ReportException, IOException {
    write(run.folder(), run.record().rejoinder(), run.record().codebook(), since, file);
  }

  /** Writes the report into the folder of a run whose tables are just written. */
  static void writeInto(Path folder, List<HashedFile> codebook) throws IOException {
    try {
      write(
          folder,
          Versions.ofProduct(),
          codebook,
          Optional.empty(),
          folder.resolve(ReportPage.FILE_NAME));
    } catch (ReportException damaged) {
      throw new IOException(damaged.getMessage(), damaged);
    }
  }

  /**
   * Tells another codebook in the report of a folder whose tables are what they were.
   *
   * @return whether it told the codebook before, and so could be changed
   */
  static boolean restateIn(Path folder, List<HashedFile> before, List<HashedFile> now)
      throws IOException {
    return ReportPage.restate(
        folder.resolve(ReportPage.FILE_NAME),
        facts(Versions.ofProduct(), before),
        facts(Versions.ofProduct(), now));
  }

  private static RunFacts facts(String version, List<HashedFile> codebook) {
    return new RunFacts(version, codebook.stream().map(Reporting::named).toList());
  }

  private static void write(
      Path folder, String version, List<HashedFile> codebook, Optional<Changes> since, Path file)
      throws ReportException, IOException {
    ReportPage.write(
        RunFolder.tablesIn(folder), facts(version, codebook), () -> columns(folder), since, file);
  }

  /** Where the file lies on this machine is nothing to a reader. */
  private static RunFacts.HashedFile named(HashedFile file) {
    return new RunFacts.HashedFile(
        String.valueOf(Path.of(file.file()).getFileName()), file.sha256());
  }

  private static Map<String, String> columns(Path folder) throws ReportException {
    try {
      return AnswerColumns.of(TableFolder.open(RunFolder.tablesIn(folder)));
    } catch (TableException damaged) {
      throw new ReportException(String.valueOf(damaged.getMessage()), damaged);
    }
  }
}
