package org.rejoinder.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.rejoinder.extract.TextRecognition;
import org.rejoinder.run.RunSettings;
import org.rejoinder.run.RunSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
    name = "run",
    description =
        "Reads response documents, splits them into answers, codes their themes, and writes tables"
            + " and an index.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:done, but some documents could not be read; all others are complete",
      "2:wrong use: what was named is not there or not right; nothing was written",
      "3:the program failed; an earlier run's results are as they were"
    },
    footer = {
      "",
      "Examples:",
      "  rejoinder run                                the documents in corpus/, results in out/",
      "  rejoinder run responses/ --out results       your own documents",
      "  rejoinder run a.txt b.txt --codebook my.yaml your own themes"
    })
final class RunCommand implements Callable<Integer> {

  private static final String CODEBOOK_FILE = "codebook.yaml";

  private final Environment environment;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE-OR-FOLDER",
      description =
          "Documents, or folders of any depth that hold them. Default: corpus/, here or beside the"
              + " program.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "The folder for the results; those of an earlier run are replaced. Default:"
              + " ${DEFAULT-VALUE}.",
      defaultValue = "out")
  private Path out = Path.of("out");

  @Option(
      names = "--codebook",
      paramLabel = "FILE",
      description =
          "The themes, in YAML. Default: codebook.yaml in the input folder, else the program's"
              + " own.")
  private Optional<Path> codebook = Optional.empty();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "How many documents are worked on at a time. Default: one for each processor core.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--ocr",
      description =
          "Read pages that are pictures of words with Tesseract, which must be installed. Without"
              + " it, such a PDF is reported as failed.")
  private boolean ocr;

  RunCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() throws Exception {
    if (threads < 1) {
      throw new ParameterException(
          spec.commandLine(), "--threads must be 1 or more, but is " + threads);
    }
    List<Path> input = inputs.isEmpty() ? List.of(defaultInput()) : seenFromHere(inputs);
    RunSettings settings =
        new RunSettings(input, environment.path(out), codebookFor(input), threads, recognition());
    RunProgress progress = new RunProgress(environment);
    RunSummary summary = run(settings, progress);
    environment.out().print(new RunReport(summary, environment).text());
    progress.details().ifPresent(environment.err()::println);
    return summary.isComplete() ? Failures.DONE : Failures.DONE_WITH_UNREAD_DOCUMENTS;
  }

  private RunSummary run(RunSettings settings, RunProgress progress) throws Exception {
    try {
      return environment.pipeline().apply(progress).run(settings);
    } finally {
      progress.stop();
    }
  }

  private Optional<TextRecognition> recognition() throws TextRecognition.MissingException {
    return ocr ? Optional.of(TextRecognition.installed(environment.programs())) : Optional.empty();
  }

  private List<Path> seenFromHere(List<Path> typed) {
    return typed.stream().map(environment::path).toList();
  }

  private Path defaultInput() {
    Path here = environment.path(Path.of("corpus"));
    return Files.isDirectory(here) ? here : ofProgram("corpus").orElse(here);
  }

  private Path codebookFor(List<Path> input) {
    Stream<Path> besideTheDocuments = input.stream().map(folder -> folder.resolve(CODEBOOK_FILE));
    return codebook
        .map(environment::path)
        .or(() -> besideTheDocuments.filter(Files::isRegularFile).findFirst())
        .or(() -> ofProgram("corpus/" + CODEBOOK_FILE))
        .orElse(environment.path(Path.of(CODEBOOK_FILE)));
  }

  private Optional<Path> ofProgram(String name) {
    return environment.home().map(home -> home.resolve(name));
  }
}
