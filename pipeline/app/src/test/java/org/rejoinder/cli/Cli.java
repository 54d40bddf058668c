package org.rejoinder.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.run.DocumentCoding;
import org.rejoinder.run.PipelineRun;
import org.rejoinder.run.RunListener;
import org.rejoinder.run.Stages;
import org.rejoinder.tables.ResultTables;

/**
 * The command line, called in this process by a person who stands in a folder.
 *
 * @param folder where the person stands
 * @param pipeline what a run does
 */
record Cli(Path folder, Function<RunListener, PipelineRun> pipeline) {

  /** What a command answered. */
  record Answer(int status, String out, String err) {}

  /**
   * A command line whose runs find answers but code nothing, so that no language model is loaded.
   */
  static Cli withoutModels(Path folder) {
    return withStages(
        folder,
        codebook ->
            new Stages.CheckedCodebook(
                List.of(codebook), () -> (_, _, _) -> DocumentCoding.nothing(), _ -> List.of()));
  }

  /** The same, where one answer has been run already, into {@code out}. */
  static Cli withOneRun(Path folder) throws IOException {
    Cli cli = withoutModels(folder);
    cli.write("corpus/harrowdale.txt", "Recommendation 1\n\nResponse\n\nIt is done.\n");
    cli.write("corpus/codebook.yaml", "themes: []\n");
    cli.call("run");
    return cli;
  }

  /** A command line whose runs do with the codebook what a test wants. */
  static Cli withStages(Path folder, Stages.CodebookReading codebook) {
    Stages stages =
        new Stages(
            codebook,
            CorpusFolder::find,
            Stages.DocumentExtractor::standard,
            Stages.Segmenting.standard(),
            () -> (_, _) -> List.of(),
            ResultTables::write,
            AnswerIndex::write,
            Stages.ReportWriter.standard(),
            Optional.empty());
    return new Cli(folder, listener -> new PipelineRun(stages, listener));
  }

  /** A command line whose runs are the product's own. */
  static Cli standard(Path folder) {
    return new Cli(folder, PipelineRun::standard);
  }

  Answer call(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            100,
            "rejoinder",
            folder,
            Optional.empty(),
            folder.resolve("programs").toString(),
            pipeline);
    int status = Rejoinder.run(environment, arguments);
    return new Answer(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }
}
