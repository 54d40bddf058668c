package org.rejoinder.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rejoinder.domain.AnswerId;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.index.SimilarAnswers;
import org.rejoinder.index.UnknownAnswerException;
import org.rejoinder.run.UnusableFolderException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists answers that say nearly the same as one. */
@Command(
    name = "similar",
    description = "Lists the answers that share wording with one answer, the nearest first.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done, even if nothing was found",
      "2:wrong use: there is no such run, or no such answer in it",
      "3:the program failed"
    },
    footer = {
      "",
      "Answers are similar that share twelve words in a row, or all of their words. The figure"
          + " before",
      "each is the part of the shorter answer's words that stand in runs of five or more that the",
      "other has too; quoted recommendations, headings and page furniture do not count.",
      "",
      "Examples:",
      "  rejoinder similar 'wexmoor.txt#4'",
      "  rejoinder similar 'wexmoor.txt#4' --limit all --format csv > shared.csv"
    })
final class SimilarCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  private final Environment environment;

  @Parameters(
      arity = "1",
      paramLabel = "ANSWER",
      description = "An answer's name: DOCUMENT#RECOMMENDATION, as in the table answers.")
  private String answer = "";

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = ListLimit.class,
      description = "How many answers are shown; the total always counts all. Default: 20.")
  private int limit = USUAL_LIMIT;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description =
          "text is for reading, csv has a row an answer, json has all shared passages. Default:"
              + " text.")
  private ReportFormat format = ReportFormat.TEXT;

  SimilarCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws UnusableFolderException, IOException, UnknownAnswerException {
    try (AnswerIndex searcher = run.searcher(environment)) {
      SimilarAnswers similar = searcher.similar(new AnswerId(answer), limit);
      environment
          .out()
          .print(
              switch (format) {
                case TEXT -> new SimilarText(similar).print();
                case CSV -> SimilarRows.csv(similar);
                case JSON -> SimilarRows.json(similar);
              });
      return Failures.DONE;
    }
  }
}
