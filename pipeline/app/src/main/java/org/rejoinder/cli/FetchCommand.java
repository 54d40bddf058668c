package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.rejoinder.fetch.FetchOutcome;
import org.rejoinder.fetch.FetchSettings;
import org.rejoinder.fetch.FetchSummary;
import org.rejoinder.fetch.Fetching;
import org.rejoinder.fetch.Pace;
import org.rejoinder.fetch.Source;
import org.rejoinder.run.Versions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Collects a corpus. */
@Command(
    name = "fetch",
    description =
        "Collects published responses from their addresses into a corpus folder, politely: as"
            + " publishers' robots.txt allows, one request at a time to each, and only what"
            + " changed.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some documents could not be fetched; all others are there",
      "2:wrong use: the list is not there or not right; nothing was fetched",
      "3:the program failed; what was fetched before is there"
    },
    footer = {
      "",
      "SOURCES.csv has a column 'address', and may have the columns document (the file's name),"
          + " force,",
      "author, report, report_date, response_date and notes. Where a document came from, when, and"
          + " the",
      "SHA-256 of its bytes are written to responses.csv in the folder. Run it again to go on where"
          + " it",
      "was broken off, or to see what changed. Whether a publisher's terms allow it is yours to"
          + " check.",
      "",
      "Examples:",
      "  rejoinder fetch sources.csv --out responses   collects the responses",
      "  rejoinder run responses                       codes them"
    })
final class FetchCommand implements Callable<Integer> {

  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "SOURCES.csv", description = "The list of addresses.")
  private Path sources = Path.of("");

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The corpus folder to fill. Default: ${DEFAULT-VALUE}.",
      defaultValue = "responses")
  private Path out = Path.of("responses");

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      description =
          "The least time between two requests to one host; publishers may ask for more. Default:"
              + " ${DEFAULT-VALUE}.",
      defaultValue = "5")
  private int delay = 5;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "How long one document may take. Default: ${DEFAULT-VALUE}.",
      defaultValue = "300")
  private int timeout = 300;

  @Option(
      names = "--max-size",
      paramLabel = "MB",
      description = "How large one document may be. Default: ${DEFAULT-VALUE}.",
      defaultValue = "64")
  private int maxSize = 64;

  FetchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws Exception {
    atLeast("--delay", delay, 0);
    atLeast("--timeout", timeout, 1);
    atLeast("--max-size", maxSize, 1);
    FetchSettings settings =
        new FetchSettings(
            environment.path(sources),
            environment.path(out),
            Duration.ofSeconds(delay),
            Duration.ofSeconds(timeout),
            (long) maxSize << 20,
            "Rejoinder/" + Versions.ofProduct());
    FetchSummary summary = new Fetching(settings, Pace.real(), this::tell).fetch();
    report(summary);
    return summary.isComplete() ? Failures.DONE : Failures.DONE_WITH_UNREAD_DOCUMENTS;
  }

  private void atLeast(String option, int value, int least) {
    if (value < least) {
      throw new ParameterException(
          spec.commandLine(), "%s must be %d or more, but is %d".formatted(option, least, value));
    }
  }

  private void tell(Source source, FetchOutcome outcome) {
    String became =
        switch (outcome) {
          case FetchOutcome.Fetched fetched ->
              "fetched as %s (%,d bytes)".formatted(fetched.document(), fetched.bytes());
          case FetchOutcome.Unchanged unchanged -> "unchanged: " + unchanged.document();
          case FetchOutcome.Failed _ -> "not fetched";
        };
    environment.err().println(source.address() + "  " + became);
  }

  private void report(FetchSummary summary) {
    long fetched = count(summary, FetchOutcome.Fetched.class);
    long unchanged = count(summary, FetchOutcome.Unchanged.class);
    long failed = count(summary, FetchOutcome.Failed.class);
    line(
        "%s: %d fetched, %d unchanged, %d not fetched"
            .formatted(counted(summary.outcomes().size(), "document"), fetched, unchanged, failed));
    if (failed > 0) {
      line("");
      line("Could not be fetched:");
      summary.outcomes().entrySet().stream()
          .filter(each -> each.getValue() instanceof FetchOutcome.Failed)
          .forEach(this::failure);
    }
    list("Lines of the list that were not used, or not in full:", summary.problems());
    line("");
    line("The documents are in %s. Next:".formatted(out));
    line("  %s run %s".formatted(environment.calledAs(), out));
  }

  private void failure(Map.Entry<Source, FetchOutcome> each) {
    if (each.getValue() instanceof FetchOutcome.Failed(String reason)) {
      line("  line %d  %s".formatted(each.getKey().line(), each.getKey().address()));
      line("    " + reason);
    }
  }

  private void list(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      line("");
      line(heading);
      lines.forEach(each -> line("  " + each));
    }
  }

  private static long count(FetchSummary summary, Class<? extends FetchOutcome> kind) {
    return summary.outcomes().values().stream().filter(kind::isInstance).count();
  }

  private void line(String line) {
    environment.out().println(line);
  }
}
