package org.rejoinder.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.index.SearchResult;
import org.rejoinder.run.Run;
import org.rejoinder.run.UnusableFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Full-text search in the results of a run. */
@Command(
    name = "search",
    description = "Searches in the answers of a run, and in all other text that was read.",
    mixinStandardHelpOptions = true,
    versionProvider = Rejoinder.Version.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done, even if nothing was found",
      "2:wrong use: there is no such run, or the query cannot be understood",
      "3:the program failed"
    },
    footer = {
      "",
      "Fields: force: recommendation: theme: code: practice: state: progress: respondent: date:",
      "  document: asked: (the quoted recommendation)",
      "In a terminal, what matched is bold; elsewhere it stands in [[ ]].",
      "",
      "Examples:",
      "  rejoinder search 'trained investigators'",
      "  rejoinder search '\"word on word\" AND recommendation:3' --limit all",
      "  rejoinder search 'theme:awaiting-national' --facets",
      "  rejoinder search training --kwic --format csv > lines.csv"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  private final Environment environment;

  @Parameters(
      arity = "1",
      paramLabel = "QUERY",
      description =
          "Words, \"phrases\", AND OR NOT, field:value; in quotes, so that the shell leaves it"
              + " whole.")
  private String query = "";

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = ListLimit.class,
      description =
          "How many hits are shown, the best first; the total always counts all. Default: 20.")
  private int limit = USUAL_LIMIT;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description = "text is for reading, csv has a row a hit, json has everything. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--kwic",
      description = "Shows each match on a line of its own, between the words before and after it.")
  private boolean concordance = false;

  @Option(
      names = "--facets",
      description =
          "Counts all hits by force, recommendation, theme, code, progress, respondent and year.")
  private boolean facets = false;

  SearchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException, IOException, QuerySyntaxException {
    try (Run opened = run.open(environment)) {
      SearchResult result = opened.searcher().search(SearchRequest.of(query).withLimit(limit));
      environment.out().print(printed(result));
      return Failures.DONE;
    }
  }

  private String printed(SearchResult result) {
    return switch (format) {
      case TEXT -> new HitText(result, environment).print(concordance, facets);
      case CSV -> new HitRows(result).csv(concordance, facets);
      case JSON -> new HitRows(result).json(query);
    };
  }
}
