package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.rejoinder.codebook.CodebookException;
import org.rejoinder.corpus.CorpusException;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.Annotator;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedCorpus;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.TokenPatternCompiler.PatternException;
import org.rejoinder.run.Stages.CheckedCodebook;
import org.rejoinder.run.Stages.DocumentCoder;
import org.rejoinder.run.Stages.DocumentExtractor;
import org.rejoinder.tables.TablesLedger;

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
    Once<Optional<EarlierResults>> earlier = new Once<>(() -> EarlierResults.of(settings));
    Optional<RunSummary> unchanged = unchanged(settings, earlier);
    if (unchanged.isPresent()) {
      return unchanged.get();
    }
    try (StageByStage work = new StageByStage(settings.threads(), listener)) {
      Future<Optional<Groundwork>> groundwork =
          work.meanwhile(() -> groundwork(output, earlier.get(), settings));
      CheckedCodebook codebook = stages.codebook().read(settings.codebook());
      FoundFiles found = work.once(RunStage.FIND, () -> stages.finder().find(settings.inputs()));
      try (RunLock _ = output.lock()) {
        return runAlone(settings, output, codebook, found, work, groundwork);
      }
    } catch (SpoolException e) {
      throw e.getCause();
    }
  }

  /**
   * What an earlier run came to, if a new one would come to the same. Where the codebook is another
   * one, it need not wait until the earlier results are read.
   */
  private Optional<RunSummary> unchanged(
      RunSettings settings, Supplier<Optional<EarlierResults>> earlier) throws CorpusException {
    return EarlierResults.areOfCodebookOf(settings) && earlier.get().isPresent()
        ? earlier.get().get().on(stages.finder().find(settings.inputs()))
        : Optional.empty();
  }

  private Optional<Groundwork> groundwork(
      OutputFolder output, Optional<EarlierResults> earlier, RunSettings settings) {
    if (earlier.isEmpty() || stages.rewriting().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Groundwork.of(
          earlier.get(),
          new KeptWork(output.kept(), ProgramHash.value()),
          stages.finder().find(settings.inputs()));
    } catch (CorpusException toldLater) {
      return Optional.empty();
    }
  }

  private RunSummary runAlone(
      RunSettings settings,
      OutputFolder output,
      CheckedCodebook codebook,
      FoundFiles found,
      StageByStage work,
      Future<Optional<Groundwork>> groundwork)
      throws IOException {
    try {
      Optional<Groundwork> ground =
          StageByStage.result(groundwork).filter(each -> each.isStillOf(found));
      if (ground.isPresent()) {
        Optional<RunSummary> changed =
            new CodebookChange(stages, settings, output, codebook, work, ground.get())
                .made(found, output.beginWork());
        if (changed.isPresent()) {
          return changed.get();
        }
      }
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
    Spool.Room room = new Spool.Room(folder);
    DocumentsAtWork documents = DocumentsAtWork.of(found.files(), room);
    Annotations annotations = new Annotations(kept, stages.annotator());
    Codings codings = new Codings(kept, codebook, annotations, room);
    Future<DocumentCoder> _ = work.meanwhile(codebook.coder()::get);
    extract(work, kept, settings, documents);
    Segmentations segmentations = new Segmentations(kept, stages.segmenting(), room);
    work.forEach(RunStage.COMPARE, documents, documents.names(), segmentations::asked);
    Segmentations.Splitter splitter = segmentations.knowing(documents.names());
    work.forEach(
        RunStage.SEGMENT,
        documents,
        documents.names(),
        document -> codings.recalled(splitter.split(document)));
    Map<String, Double> parts = code(work, codebook, codings, annotations, documents);
    List<Candidate> candidates =
        work.once(
            RunStage.CANDIDATES,
            () -> codebook.candidates().apply(codings.sightings(documents.names())));
    CodedCorpus corpus = new CodedCorpus(documents, candidates);
    AtomicReference<RunCounts> counts = new AtomicReference<>(RunCounts.NOTHING);
    AtomicReference<TablesLedger> tables = new AtomicReference<>(TablesLedger.none());
    AtomicReference<String> hash = new AtomicReference<>("");
    AtomicReference<String> report = new AtomicReference<>("");
    output.fill(
        results -> {
          counts.set(
              work.once(
                  RunStage.WRITE,
                  () -> write(work, results, corpus, annotations, codebook.files(), tables)));
          hash.set(EarlierResults.hash(EarlierResults.hashesOfResults(results)));
          report.set(Checksum.ofReport(results));
          RunRecord.of(
                  settings,
                  codebook.files(),
                  documents.files(),
                  new RunRecord.Made(
                      ProgramHash.value(), hash.get(), counts.get(), codings.unusedRules()),
                  RunRecord.counted(documents.files(), counts.get(), candidates.size()),
                  work.seconds(),
                  parts)
              .writeInto(results);
        });
    kept.keep(
        new Ledger(
            hash.get(),
            splitter.corpus(),
            List.copyOf(codings.noted().values()),
            tables.get(),
            report.get(),
            codebook.outline().get()));
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

  /** The models are loaded only where something is left to annotate. */
  private static Map<String, Double> code(
      StageByStage work,
      CheckedCodebook codebook,
      Codings codings,
      Annotations annotations,
      DocumentsAtWork documents)
      throws IOException {
    List<DocumentId> missing = codings.missing();
    if (missing.isEmpty()) {
      return Map.of();
    }
    if (annotations.areMissing()) {
      Annotator _ = work.once(RunStage.LOAD, annotations::annotator);
    }
    DocumentCoder coder = codebook.coder().get();
    work.forEach(RunStage.CODE, documents, missing, document -> codings.coded(document, coder));
    Map<String, Double> parts = new LinkedHashMap<>();
    parts.put("annotating", annotations.seconds());
    parts.putAll(coder.work());
    return parts;
  }

  private static CodedDocument extract(DocumentExtractor extractor, CodedDocument unread) {
    return CodedDocument.of(extractor.extract(unread.extraction().source()));
  }

  private RunCounts write(
      StageByStage work,
      Path folder,
      CodedCorpus corpus,
      Annotations annotations,
      List<Path> codebook,
      AtomicReference<TablesLedger> ledger)
      throws IOException {
    AtomicReference<RunCounts> counts = new AtomicReference<>(RunCounts.NOTHING);
    work.sideBySide(
        List.of(
            () -> stages.index().write(RunFolder.indexIn(folder), corpus, annotations::of),
            () -> ledger.set(writeTables(folder, corpus, codebook)),
            () -> counts.set(writeTexts(folder, corpus))));
    return counts.get();
  }

  /** Page and workbook are made of the tables, and so after them. */
  private TablesLedger writeTables(Path folder, CodedCorpus corpus, List<Path> codebook)
      throws IOException {
    Path tables = RunFolder.tablesIn(folder);
    TablesLedger ledger = TablesLedger.none();
    if (stages.rewriting().isPresent()) {
      ledger = stages.rewriting().get().write(tables, corpus);
    } else {
      stages.tables().write(tables, corpus);
    }
    stages.report().write(folder, RunRecord.hashed(codebook));
    RunFolder.writeWorkbook(folder);
    return ledger;
  }

  private static RunCounts writeTexts(Path folder, CodedCorpus corpus) throws IOException {
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
