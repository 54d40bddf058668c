package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rejoinder.evaluate.GoldException;
import org.rejoinder.evaluate.RunDifference;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a change of the codebook changed in the findings. */
@Command(
    name = "diff",
    description = "Shows which findings a change of the codebook gained, lost and changed.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:compared, whether or not anything changed",
      "2:wrong use: one of the folders holds no run",
      "3:the program failed"
    },
    footer = {
      "",
      "Findings are the same where document, theme and code are the same and the passages overlap.",
      "One with another state, rule, extent, or another code of its theme at the same place, has",
      "changed. Documents that only one run read, or whose texts differ, are named and left out.",
      "",
      "Examples:",
      "  rejoinder run responses --codebook old.yaml --out before",
      "  rejoinder run responses --codebook new.yaml --out after",
      "  rejoinder codebook diff before after",
      "  rejoinder codebook diff before after --format csv > changes.csv"
    })
final class CodebookDiffCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  private final Environment environment;

  @Parameters(
      index = "0",
      paramLabel = "OLD-RUN",
      description = "The folder of the results with the earlier codebook.")
  private Path before = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "NEW-RUN",
      description = "The folder of the results with the later codebook.")
  private Path after = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description =
          "text is for reading, csv has a row for each change, json has everything. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = ListLimit.class,
      description = "How many passages gained, lost and changed are shown as text. Default: 20.")
  private int limit = USUAL_LIMIT;

  CodebookDiffCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException, TableException, GoldException, IOException {
    RunDifference difference =
        RunDifference.between(
            CodedRun.read(environment.path(before)), CodedRun.read(environment.path(after)));
    remark("Only '%s' has read".formatted(before), difference.onlyBefore());
    remark("Only '%s' has read".formatted(after), difference.onlyAfter());
    remark("Left out because the texts differ:", difference.otherText());
    environment.out().print(printed(difference));
    return Failures.DONE;
  }

  private void remark(String what, Iterable<String> documents) {
    documents.forEach(document -> environment.err().println("rejoinder: " + what + " " + document));
  }

  private String printed(RunDifference difference) {
    return switch (format) {
      case TEXT -> new DifferenceText(difference, limit).print();
      case CSV -> DifferenceRows.csv(difference);
      case JSON -> DifferenceRows.json(difference);
    };
  }
}
