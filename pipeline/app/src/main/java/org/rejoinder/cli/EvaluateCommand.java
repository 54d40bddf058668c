package org.rejoinder.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.codebook.CodebookReader;
import org.rejoinder.domain.Codebook;
import org.rejoinder.evaluate.Evaluation;
import org.rejoinder.evaluate.Evaluator;
import org.rejoinder.evaluate.Gold;
import org.rejoinder.evaluate.GoldException;
import org.rejoinder.evaluate.RunTables;
import org.rejoinder.run.RunRecord.HashedFile;
import org.rejoinder.run.UnusableFolderException;
import org.rejoinder.tables.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares a run with hand-coded tables. */
@Command(
    name = "evaluate",
    description =
        "Precision, recall and F1 of a run against hand-coded tables, per table and per code,"
            + " beside what plain keywords would find.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:compared, whatever the figures",
      "2:wrong use: there is no such run or folder, or nothing in it can be compared",
      "3:the program failed"
    },
    footer = {
      "",
      "GOLD-FOLDER holds any of documents.csv, answers.csv, findings.csv, training.csv and",
      "practices.csv, with any of the columns that the run's tables have, in any order; document"
          + " is",
      "needed, in findings theme and code, in answers recommendation, in practices practice.",
      "",
      "A gold row is found where the run has a row of the same document and code at the same"
          + " place:",
      "  document   the same path, or the same file name if only one document has it",
      "  code       findings: theme and code; practices: the name or an alias of it; answers:",
      "             recommendation, and respondent if gold gives it; training: none",
      "  place      overlapping start and end; without them the quote, whatever its white space;",
      "             without a quote the same answer or recommendation; answers need no place",
      "Rows are paired one to one, those with most in common first; in training those whose count,",
      "percent and quantifier agree. What gold leaves is missed, what the run leaves a false"
          + " alarm.",
      "For strict F1 a wrong state (in answers: progress) is both.",
      "",
      "Documents that documents.csv does not list (without it: that no table names) are left out."
          + " A",
      "theme is judged if findings.csv has a row of it, or, document by document, if a column"
          + " themes",
      "of documents.csv names it (training; awaiting-national). Keyword F1 is that of a search for",
      "the codebook's words, sentence by sentence.",
      "",
      "Examples:",
      "  rejoinder evaluate my-coding",
      "  rejoinder evaluate my-coding --in out --limit all",
      "  rejoinder evaluate my-coding --format csv > rows.csv"
    })
final class EvaluateCommand implements Callable<Integer> {

  private static final int USUAL_LIMIT = 20;

  private final Environment environment;

  @Parameters(
      arity = "1",
      paramLabel = "GOLD-FOLDER",
      description = "The folder of the hand-coded tables.")
  private Path gold = Path.of("");

  @Mixin private RunOption run = new RunOption();

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "The codebook whose aliases of practices and words are used. Default: the run's.")
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      description =
          "text is for reading, csv has a row for each score, agreement and judged row, json has"
              + " everything. Default: text.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--limit",
      paramLabel = "N|all",
      converter = ListLimit.class,
      description =
          "How many misses, false alarms and differences of each table are shown as text."
              + " Default: 20.")
  private int limit = USUAL_LIMIT;

  EvaluateCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call()
      throws UnusableFolderException,
          TableException,
          GoldException,
          CodebookException,
          IOException {
    RunTables coded = CodedRun.read(environment.path(run.folder()));
    Evaluation evaluation =
        Evaluator.evaluate(Gold.read(environment.path(gold)), coded, readCodebook());
    evaluation.remarks().forEach(remark -> environment.err().println("rejoinder: " + remark));
    environment.out().print(printed(evaluation));
    return Failures.DONE;
  }

  /** The run's own, unless another one is named or the run's is no longer what it was. */
  private Codebook readCodebook() throws CodebookException, UnusableFolderException {
    if (codebook.isPresent()) {
      return CodebookReader.read(environment.path(codebook.get()));
    }
    List<HashedFile> files = run.open(environment).record().codebook();
    boolean unchanged =
        files.stream().allMatch(one -> one.isUnchangedAt(environment.path(Path.of(one.file()))));
    if (!files.isEmpty() && unchanged) {
      return CodebookReader.read(environment.path(Path.of(files.getFirst().file())));
    }
    if (!files.isEmpty()) {
      environment
          .err()
          .printf(
              "rejoinder: The run's codebook '%s' has changed or is not there; the built-in one is"
                  + " used. Name another with --codebook.%n",
              files.getFirst().file());
    }
    return CodebookReader.builtIn();
  }

  private String printed(Evaluation evaluation) {
    return switch (format) {
      case TEXT -> new EvaluationText(evaluation, limit).print();
      case CSV -> new EvaluationRows(evaluation).csv();
      case JSON -> new EvaluationRows(evaluation).json();
    };
  }
}
