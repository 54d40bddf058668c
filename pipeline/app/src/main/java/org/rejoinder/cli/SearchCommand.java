package org.rejoinder.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.QuerySyntaxException;
import org.rejoinder.index.SearchRequest;
import org.rejoinder.run.UnusableFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Full-text search in the results of a run. */
@Command(
    name = "search",
    description = "Searches in the answers of a run, and in all other text that was read.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done, even if nothing was found",
      "2:wrong use: there is no such run, or the query cannot be understood",
      "3:the program failed"
    },
    footer = {
      "",
      "Fields: force: recommendation: report: theme: code: practice: state: progress: respondent:"
          + " date:",
      "  document: asked: (the quoted recommendation) lemma: (a word in all its forms) pos: (its"
          + " part",
      "  of speech); sentence:(...) for words within one sentence. All of it, with examples, is in",
      "  docs/how-to/search.md.",
      "In a terminal, what matched is bold; elsewhere it stands in [[ ]].",
      "",
      "Examples:",
      "  rejoinder search 'trained investigators'",
      "  rejoinder search '\"word on word\" AND recommendation:3' --limit all",
      "  rejoinder search 'theme:awaiting-national' --facets",
      "  rejoinder search 'sentence:(lemma:await definition)' --kwic --sort right",
      "  rejoinder search training --kwic --format csv > lines.csv"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

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
      names = "--sort",
      paramLabel = "best|document|left|right",
      description =
          "The best hits first, or by document; with --kwic also by the words left or right of the"
              + " match. Default: best.")
  private HitSort sort = HitSort.BEST;

  @Option(
      names = "--facets",
      description =
          "Counts all hits by force, recommendation, report, theme, code, progress, respondent and"
              + " year.")
  private boolean facets = false;

  SearchCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException, IOException, QuerySyntaxException {
    refuseUnsortable();
    try (AnswerIndex searcher = run.searcher(environment)) {
      print(searcher, SearchRequest.of(query).withLimit(limit).withOrder(sort.ofHits()));
      return Failures.DONE;
    }
  }

  private void refuseUnsortable() {
    if (sort.isOfLines() && (!concordance || format == ReportFormat.JSON)) {
      throw new ParameterException(
          spec.commandLine(),
          "--sort left and right are for lines: they go with --kwic, as text or csv");
    }
  }

  private void print(AnswerIndex index, SearchRequest request)
      throws IOException, QuerySyntaxException {
    switch (format) {
      case TEXT ->
          environment
              .out()
              .print(
                  new HitText(index.search(request), environment)
                      .print(concordance ? Optional.of(sort.ofLines()) : Optional.empty(), facets));
      case CSV -> printRows(new HitRows(index.find(request), environment));
      case JSON -> new HitRows(index.find(request), environment).json(query);
    }
  }

  private void printRows(HitRows rows) throws IOException, QuerySyntaxException {
    if (facets) {
      rows.counts();
    } else if (concordance) {
      rows.lines(sort.ofLines());
    } else {
      rows.hits();
    }
  }
}
