package org.rejoinder.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.rejoinder.corpus.CorpusFolder;
import org.rejoinder.domain.AnnotatedPassage;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.Finding;
import org.rejoinder.domain.KnownPieces;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.tables.ResultTables;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.DocumentWords;

/**
 * A run in a process of its own, to be started with little memory. It has the product's tables and
 * index, the texts of {@link TinyStages}, and a finding that quotes each answer.
 *
 * <p>Arguments: the input folder, the output folder.
 */
final class LittleMemoryRun {

  private LittleMemoryRun() {}

  public static void main(String[] arguments) throws Exception {
    Path input = Path.of(arguments[0]);
    Stages tiny = TinyStages.create();
    Stages stages =
        new Stages(
            codebook ->
                new Stages.CheckedCodebook(
                    List.of(codebook), () -> LittleMemoryRun::code, _ -> List.of()),
            CorpusFolder::find,
            tiny.extractor(),
            tiny.segmenting(),
            tiny.annotator(),
            ResultTables::write,
            AnswerIndex::write,
            Stages.ReportWriter.standard(),
            Optional.of(Stages.Rewriting.standard()));
    RunSummary summary =
        new PipelineRun(stages, new RecordingListener())
            .run(
                new RunSettings(
                    List.of(input), Path.of(arguments[1]), input.resolve("codebook.yaml"), 2));
    System.out.println(summary.counts().findings());
  }

  private static DocumentCoding code(
      CodedDocument document, Supplier<List<AnnotatedPassage>> passages, KnownPieces known) {
    List<Finding> findings =
        document.answers().stream()
            .map(
                answer ->
                    new Finding(
                        document.id(),
                        Optional.of(answer.id()),
                        "theme",
                        "code",
                        Optional.empty(),
                        answer.span(),
                        answer.text(document.text()),
                        "rule",
                        new Finding.NoDetail()))
            .toList();
    return new DocumentCoding(
        findings, Map.of(), new TreeMap<>(), new Sightings(List.of()), DocumentWords.unknown());
  }
}
