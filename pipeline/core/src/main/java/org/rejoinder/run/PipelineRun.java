package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.domain.SourceFile;
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
   * Runs all stages. The output folder changes only when everything is done.
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
    CheckedCodebook codebook = stages.codebook().read(settings.codebook());
    try (StageByStage work = new StageByStage(settings.threads(), listener)) {
      FoundFiles found = work.once(RunStage.FIND, () -> stages.finder().find(settings.inputs()));
      try (RunLock _ = output.lock()) {
        KeptWork kept = new KeptWork(output.kept(), ProgramHash.value());
        List<CodedDocument> extracted = extract(work, kept, found.files());
        DocumentSegmenter segmenter =
            work.once(RunStage.COMPARE, () -> stages.segmenterKnowing().apply(texts(extracted)));
        Codings codings = new Codings(kept, RunRecord.hashed(codebook.files()).toString());
        List<CodedDocument> segmented =
            work.forEach(
                RunStage.SEGMENT,
                extracted,
                document -> codings.recalled(segment(segmenter, document)));
        Optional<DocumentCoder> coder = Optional.empty();
        if (!codings.areThereFor(segmented)) {
          coder = Optional.of(work.once(RunStage.LOAD, codebook.coder()::get));
        }
        List<CodedDocument> coded =
            work.forEach(RunStage.CODE, segmented, codings.completedBy(coder));
        CodedCorpus corpus =
            new CodedCorpus(
                coded,
                work.once(
                    RunStage.CANDIDATES,
                    () -> codebook.candidates().apply(codings.sightings(coded))));
        Map<String, Double> parts = coder.map(DocumentCoder::work).orElse(Map.of());
        output.fill(
            folder -> {
              work.once(RunStage.WRITE, () -> write(folder, corpus));
              RunRecord.of(settings, codebook.files(), corpus, work.seconds(), parts)
                  .writeInto(folder);
            });
        kept.forgetTheRest();
        return new RunSummary(
            corpus, found.problems(), found.remarks(), codings.unusedRules(), settings.out());
      }
    }
  }

  private List<CodedDocument> extract(StageByStage work, KeptWork kept, List<SourceFile> files) {
    try (DocumentExtractor extractor = stages.extractor().apply(kept)) {
      return Duplicates.told(
          work.forEach(RunStage.EXTRACT, unread(files), document -> extract(extractor, document)));
    }
  }

  private static List<CodedDocument> unread(List<SourceFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(SourceFile::document))
        .map(file -> Extraction.unread(file, "", "", new Outcome.Skipped("It was not read yet.")))
        .map(CodedDocument::of)
        .toList();
  }

  private static CodedDocument extract(DocumentExtractor extractor, CodedDocument unread) {
    return CodedDocument.of(extractor.extract(unread.extraction().source()));
  }

  private static List<DocumentText> texts(List<CodedDocument> documents) {
    return documents.stream()
        .filter(document -> document.extraction().hasText())
        .map(document -> document.extraction().content())
        .toList();
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

  private CodedCorpus write(Path folder, CodedCorpus corpus) throws IOException {
    stages.tables().write(RunFolder.tablesIn(folder), corpus);
    stages.index().write(RunFolder.indexIn(folder), corpus);
    for (CodedDocument document : corpus.documents()) {
      if (document.extraction().hasText()) {
        RunFolder.write(document.extraction(), folder);
      }
    }
    return corpus;
  }
}
