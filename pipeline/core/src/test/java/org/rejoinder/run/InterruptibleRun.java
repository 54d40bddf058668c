package org.rejoinder.run;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.KnownPieces;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.tables.ResultTables;

/**
 * A run in a process of its own that says each of its steps and waits for a word before it takes
 * the next, so that a test can end it at any of them. Its stages are the product's own but for the
 * coding, which needs no language models and writes down which documents it worked on.
 *
 * <p>Arguments: the input folder, the output folder, the file to write down in.
 */
final class InterruptibleRun {

  private final Path worked;
  private final PrintStream steps = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private InterruptibleRun(Path worked) {
    this.worked = worked;
  }

  public static void main(String[] arguments) throws Exception {
    Path input = Path.of(arguments[0]);
    InterruptibleRun run = new InterruptibleRun(Path.of(arguments[2]));
    new PipelineRun(run.stages(), run.new StepByStep())
        .run(
            new RunSettings(
                List.of(input), Path.of(arguments[1]), input.resolve("codebook.yaml"), 1));
    run.step("end");
  }

  private Stages stages() {
    return new Stages(
        codebook -> new Stages.CheckedCodebook(List.of(codebook), () -> this::code, _ -> List.of()),
        CorpusFolder::find,
        Stages.DocumentExtractor::standard,
        Stages.Segmenting.standard(),
        () -> (_, _) -> List.of(),
        (folder, corpus) -> {
          step("tables");
          ResultTables.write(folder, corpus);
          step("tables written");
        },
        (folder, corpus, _) -> {
          AnswerIndex.write(folder, corpus);
          step("index written");
        },
        (folder, codebook) -> {
          step("report");
          Stages.ReportWriter.standard().write(folder, codebook);
          step("report written");
        },
        Optional.empty());
  }

  private DocumentCoding code(
      CodedDocument document, Supplier<List<AnnotatedPassage>> passages, KnownPieces known) {
    step("coding");
    try {
      Files.writeString(
          worked, document.id() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return DocumentCoding.nothing();
  }

  /** Says the step, and takes it when a byte has come. */
  private void step(String name) {
    steps.println(name);
    try {
      if (System.in.read() < 0) {
        throw new IllegalStateException("Nobody is there to say when to go on");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class StepByStep implements RunListener {
    @Override
    public void started(RunStage stage, int documents) {
      step(stage.label());
    }

    @Override
    public void advanced(RunStage stage) {
      step(stage.label() + " +1");
    }

    @Override
    public void finished(RunStage stage) {
      step(stage.label() + " done");
    }

    @Override
    public void brokeOn(DocumentId document, RunStage stage, Throwable failure) {
      step("broke: " + failure);
    }
  }
}
