package org.rejoinder.cli;

import java.nio.file.Path;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.UnreadableIndexException;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import org.rejoinder.tables.TableFolder;
import picocli.CommandLine.Option;

/** The run whose results a command reads. */
final class RunOption {

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = "The folder of the run's results. Default: ${DEFAULT-VALUE}.",
      defaultValue = "out")
  private Path folder = Path.of("out");

  /** As it was typed. */
  Path folder() {
    return folder;
  }

  /**
   * The run in that folder.
   *
   * @throws UnusableFolderException where there is none
   */
  Run open(Environment environment) throws UnusableFolderException {
    return Run.open(environment.path(folder));
  }

  /**
   * Its searcher alone.
   *
   * @throws UnusableFolderException where there is none
   * @throws UnreadableIndexException where its index is missing, or of another version
   */
  AnswerIndex searcher(Environment environment)
      throws UnusableFolderException, UnreadableIndexException {
    return Run.searcherIn(environment.path(folder));
  }

  /**
   * Its tables alone.
   *
   * @throws UnusableFolderException where there is none
   * @throws TableException where it has no tables
   */
  TableFolder tables(Environment environment) throws UnusableFolderException, TableException {
    return Run.tablesIn(environment.path(folder));
  }
}
