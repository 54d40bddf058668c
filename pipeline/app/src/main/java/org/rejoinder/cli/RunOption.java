package org.rejoinder.cli;

import java.nio.file.Path;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;
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
}
