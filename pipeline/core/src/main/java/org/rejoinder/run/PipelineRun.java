package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.run.Stages.CheckedCodebook;
import org.rejoinder.run.Stages.DocumentCoder;
import org.rejoinder.run.Stages.DocumentExtractor;
import org.rejoinder.run.Stages.DocumentSegmenter;

/** The main job: from a folder of response documents to a folder of tables, texts and an index. */
public final class PipelineRun {

  private final Stages stages;
  private final RunListener listener;

  /** With stages of any kind. */
  public PipelineRun(Stages stages, RunListener listener) {
    this.stages = stages;
    this.listener = listener;
  }

  /** With the product's own stages. */
  public static PipelineRun standard(RunListener listener) {
    return new PipelineRun(StandardStages.create(), listener);
  }

  /**
   * Runs all stages, unless the results of an earlier run are there and nothing has changed since.
   * The output folder changes only when everything is done.
   *
   * @throws UnusableFolderException if the output folder cannot be used
   * @throws CodebookException if the codebook is missing or wrong
   * @throws PatternException if one of its patterns is wrong
   * @throws CorpusException if no file was found in the input
   * @throws IOException if the results cannot be written
   */
  public RunSummary run(RunSettings settings)
      throws UnusableFolderException,
          CodebookException,
          PatternException,
          CorpusException,
          IOException {
    OutputFolder output = OutputFolder.at(settings.out(), settings.inputs());
    Optional<RunSummary> unchanged = earlier(settings);
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    CheckedCodebook codebook = stages.codebook().read(settings.codebook());
    try (StageByStage work = new StageByStage(settings.threads(), listener)) {
      FoundFiles found = work.once(RunStage.FIND, () -> stages.finder().find(settings.inputs()));
      try (RunLock _ = output.lock()) {
        return runAlone(settings, output, codebook, found, work);
      }
    } catch (SpoolException e) {
      throw e.getCause();
    }
  }

  /** What an earlier run came to, if a new one would come to the same. */
  private Optional<RunSummary> earlier(RunSettings settings) throws CorpusException {
    Optional<EarlierResults> earlier = EarlierResults.of(settings);
    return earlier.isPresent()
        ? earlier.get().on(stages.finder().find(settings.inputs()))
        : Optional.empty();
  }

  private RunSummary runAlone(
      RunSettings settings,
      OutputFolder output,
      CheckedCodebook codebook,
      FoundFiles found,
      StageByStage work)
      throws IOException {
    try {
      return run(settings, output, codebook, found, work, output.beginWork());
    } finally {
      output.endWork();
    }
  }

  private RunSummary run(
      RunSettings settings,
      OutputFolder output,
      CheckedCodebook codebook,
      FoundFiles found,
      StageByStage work,
      Path folder)
      throws IOException {
    KeptWork kept = new KeptWork(output.kept(), ProgramHash.value());
    DocumentsAtWork documents = DocumentsAtWork.of(found.files(), folder);
    Codings codings = new Codings(kept, RunRecord.hashed(codebook.files()).toString(), folder);
    extract(work, kept, settings, documents);
    DocumentSegmenter segmenter =
        work.once(RunStage.COMPARE, () -> stages.segmenterKnowing().apply(documents.texts()));
    work.forEach(
        RunStage.SEGMENT,
        documents,
        documents.names(),
        document -> codings.recalled(segment(segmenter, document)));
    Map<String, Double> parts = code(work, codebook, codings, documents);
    List<Candidate> candidates =
        work.once(
            RunStage.CANDIDATES,
            () -> codebook.candidates().apply(codings.sightings(documents.names())));
    CodedCorpus corpus = new CodedCorpus(documents, candidates);
    AtomicReference<RunCounts> counts = new AtomicReference<>(RunCounts.NOTHING);
    output.fill(
        results -> {
          counts.set(work.once(RunStage.WRITE, () -> write(results, corpus)));
          RunRecord.of(
                  settings,
                  codebook.files(),
                  documents.files(),
                  new RunRecord.Made(
                      ProgramHash.value(),
                      EarlierResults.hashOfResults(results),
                      counts.get(),
                      codings.unusedRules()),
                  RunRecord.counted(documents.files(), counts.get(), candidates.size()),
                  work.seconds(),
                  parts)
              .writeInto(results);
        });
    kept.forgetTheRest();
    return new RunSummary(
        documents.files(),
        counts.get(),
        found.problems(),
        found.remarks(),
        codings.unusedRules(),
        settings.out(),
        false);
  }

  private void extract(
      StageByStage work, KeptWork kept, RunSettings settings, DocumentsAtWork documents)
      throws IOException {
    Duplicates duplicates = new Duplicates();
    try (DocumentExtractor extractor = stages.extractor().extractor(kept, settings.recognition())) {
      work.forEach(
          RunStage.EXTRACT,
          documents,
          documents.names(),
          document -> duplicates.noted(extract(extractor, document)));
    }
    duplicates.tell(documents);
  }

  /** The models are loaded only where something is left to code. */
  private static Map<String, Double> code(
      StageByStage work, CheckedCodebook codebook, Codings codings, DocumentsAtWork documents)
      throws IOException {
    List<DocumentId> missing = codings.missing();
    if (missing.isEmpty()) {
      return Map.of();
    }
    DocumentCoder coder = work.once(RunStage.LOAD, codebook.coder()::get);
    work.forEach(RunStage.CODE, documents, missing, document -> codings.coded(document, coder));
    return coder.work();
  }

  private static CodedDocument extract(DocumentExtractor extractor, CodedDocument unread) {
    return CodedDocument.of(extractor.extract(unread.extraction().source()));
  }

  private static CodedDocument segment(DocumentSegmenter segmenter, CodedDocument extracted) {
    if (!extracted.extraction().hasText()) {
      return extracted;
    }
    Segmentation segmentation =
        segmenter.segment(
            extracted.id(),
            extracted.extraction().content(),
            extracted.extraction().source().stated());
    Extraction extraction =
        segmentation.answers().isEmpty()
            ? remarkingThatNothingIsAnswered(extracted.extraction())
            : extracted.extraction();
    return new CodedDocument(extraction, segmentation, List.of(), Map.of());
  }

  private static Extraction remarkingThatNothingIsAnswered(Extraction extraction) {
    String remark = "No answer to a numbered recommendation was found in it.";
    Outcome outcome =
        switch (extraction.outcome()) {
          case Outcome.Read read -> new Outcome.Read((read.remark() + " " + remark).strip());
          case Outcome.PartlyRead partly -> new Outcome.PartlyRead(partly.reason() + " " + remark);
          case Outcome.Skipped skipped -> skipped;
          case Outcome.Failed failed -> failed;
        };
    return extraction.with(outcome);
  }

  private RunCounts write(Path folder, CodedCorpus corpus) throws IOException {
    stages.tables().write(RunFolder.tablesIn(folder), corpus);
    stages.index().write(RunFolder.indexIn(folder), corpus);
    RunTally tally = new RunTally();
    for (CodedDocument document : corpus.documents()) {
      tally.add(document);
      if (document.extraction().hasText()) {
        RunFolder.write(document.extraction(), folder);
      }
    }
    return tally.counts();
  }
}
