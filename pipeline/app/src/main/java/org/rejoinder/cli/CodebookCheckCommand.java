package org.rejoinder.cli;

import static org.rejoinder.cli.Layout.counted;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.Codebook;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.run.CheckedExamples;
import org.rejoinder.themes.CodebookProblem;
import org.rejoinder.themes.CodebookProblem.Kind;
import org.rejoinder.themes.CodebookReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves a codebook against its own examples. */
@Command(
    name = "check",
    description =
        "Tries every example of a codebook, and looks for rules and names that do nothing.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:every example is coded as the codebook says; there may be remarks",
      "2:the codebook cannot be read, or an example is coded otherwise",
      "3:the program failed"
    },
    footer = {
      "",
      "Examples:",
      "  rejoinder codebook check                the codebook that comes with the program",
      "  rejoinder codebook check my.yaml        your own"
    })
final class CodebookCheckCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  private final Environment environment;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The codebook. Default: the one that comes with the program.")
  private Optional<Path> file = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = ListLimit.class,
      description = "How many problems of each kind are shown. Default: 20.")
  private int limit = USUAL_LIMIT;

  CodebookCheckCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws CodebookException, PatternException {
    Codebook codebook =
        file.isPresent()
            ? CodebookReader.read(environment.path(file.get()))
            : CodebookReader.builtIn();
    CodebookReport report = CheckedExamples.of(codebook);
    environment.out().print(text(codebook, report));
    return report.holds() ? Failures.DONE : Failures.WRONG_USE;
  }

  private String text(Codebook codebook, CodebookReport report) {
    StringBuilder text = new StringBuilder();
    int wrong = report.of(Kind.WRONG_EXAMPLE).size();
    text.append(
        "%s, %s, %s, %s by %s\n"
            .formatted(
                counted(codebook.themes().size(), "theme"),
                counted(
                    codebook.themes().stream().mapToLong(theme -> theme.codes().size()).sum(),
                    "code"),
                counted(report.rules(), "rule"),
                counted(codebook.practices().size(), "practice"),
                counted(report.names(), "name")));
    text.append(
        "%s tried: %s\n"
            .formatted(
                counted(report.examples(), "example"),
                wrong == 0
                    ? "all are coded as the codebook says"
                    : counted(wrong, "example") + " not coded as the codebook says"));
    for (Kind kind : Kind.values()) {
      append(text, title(kind), report.of(kind));
    }
    return text.toString();
  }

  private static String title(Kind kind) {
    return switch (kind) {
      case WRONG_EXAMPLE -> "Examples that are coded otherwise";
      case NOT_EXERCISED -> "Rules that no example exercises";
      case NO_EXAMPLE -> "Codes and rules that lack an example for or against";
      case OVERLAP -> "Overlaps";
      case UNREACHABLE_NAME -> "Names that are never found";
      case TOO_MUCH_WORK -> "Rules that were given up on an example";
    };
  }

  private void append(StringBuilder text, String title, List<CodebookProblem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    text.append("\n%s (%d):\n".formatted(title, problems.size()));
    problems.stream()
        .limit(limit)
        .forEach(problem -> text.append("  %s: %s\n".formatted(problem.place(), problem.told())));
    if (problems.size() > limit) {
      text.append("  and %d more: --limit all\n".formatted(problems.size() - limit));
    }
  }
}
