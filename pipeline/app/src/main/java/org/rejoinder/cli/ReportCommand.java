package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.evaluate.GoldException;
import org.rejoinder.evaluate.RunDifference;
import org.rejoinder.report.Changes;
import org.rejoinder.report.ReportException;
import org.rejoinder.report.ReportPage;
import org.rejoinder.run.Reporting;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the report of a run anew. */
@Command(
    name = "report",
    description =
        "Draws the report of a run from its tables: one HTML file whose every figure leads to its"
            + " quotes.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:done", "2:wrong use: there is no such run", "3:the program failed"},
    footer = {
      "",
      "Every run writes its report.html by itself. This command adds what changed since an earlier",
      "run, or puts the report elsewhere.",
      "",
      "Examples:",
      "  rejoinder report --since last-year                      what changed, in out/report.html",
      "  rejoinder report --in results --out for-the-board.html"
    })
final class ReportCommand implements Callable<Integer> {

  private final Environment environment;

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--since",
      paramLabel = "EARLIER-DIR",
      description = "The folder of an earlier run's results, to tell what changed since.")
  private Optional<Path> since = Optional.empty();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The file to write. Default: report.html in the run's folder.")
  private Optional<Path> out = Optional.empty();

  ReportCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call()
      throws UnusableFolderException, TableException, GoldException, ReportException, IOException {
    Path file = out.orElse(run.folder().resolve(ReportPage.FILE_NAME));
    try (Run opened = run.open(environment)) {
      Reporting.write(opened, changes(opened.folder()), environment.path(file));
    }
    environment.out().println("The report is in " + file);
    return Failures.DONE;
  }

  private Optional<Changes> changes(Path folder)
      throws UnusableFolderException, TableException, GoldException, IOException {
    if (since.isEmpty()) {
      return Optional.empty();
    }
    Path earlier = environment.path(since.get());
    RunDifference difference = RunDifference.between(CodedRun.read(earlier), CodedRun.read(folder));
    return Optional.of(
        ReportedChanges.of(difference, since.get().toString(), earlier.resolve("tables")));
  }
}
