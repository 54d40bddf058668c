package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.Candidate;
import org.rejoinder.domain.CodedDocument;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Segmentation;
import org.rejoinder.index.AnswerIndex;
import org.rejoinder.report.ReportPage;
import org.rejoinder.run.Stages.CheckedCodebook;
import org.rejoinder.run.Stages.DocumentCoder;
import org.rejoinder.tables.TablesLedger;
import org.rejoinder.themes.CandidateFinder.Sightings;
import org.rejoinder.themes.CodebookOutline;
import org.rejoinder.themes.DocumentWords;

/**
 * Makes of an earlier run's results those of a run with another codebook and else the same. Only
 * documents in which the other codebook may find something else are coded, and only what is found
 * otherwise is written; all other files of the results are the earlier ones.
 */
final class CodebookChange {

  private final Stages stages;
  private final RunSettings settings;
  private final OutputFolder output;
  private final CheckedCodebook codebook;
  private final StageByStage work;
  private final Groundwork ground;
  private final EarlierResults earlier;
  private final KeptWork kept;
  private final CodebookOutline outline;

  CodebookChange(
      Stages stages,
      RunSettings settings,
      OutputFolder output,
      CheckedCodebook codebook,
      StageByStage work,
      Groundwork ground) {
    this.stages = stages;
    this.settings = settings;
    this.output = output;
    this.codebook = codebook.remembering();
    this.work = work;
    this.ground = ground;
    this.earlier = ground.earlier();
    this.kept = ground.kept();
    this.outline = codebook.outline().get();
  }

  /**
   * The results, if they could be made like this: not where anything that was kept is gone or does
   * not fit.
   *
   * @param folder for what is held on disk meanwhile
   * @throws IOException if the results cannot be written
   */
  Optional<RunSummary> made(FoundFiles found, Path folder) throws IOException {
    Ledger ledger = ground.ledger();
    SortedMap<String, String> results = ground.hashes();
    Map<DocumentId, Ledger.Entry> before = new LinkedHashMap<>();
    ledger.documents().forEach(each -> before.put(new DocumentId(each.document()), each));
    Predicate<DocumentWords> mayBeTouched = outline.maySayOtherwiseThan(ledger.codebook());
    List<DocumentId> touched =
        ledger.documents().parallelStream()
            .filter(each -> mayBeTouched.test(each.words()))
            .filter(each -> !codebook.deciding().apply(each.words()).equals(each.madeFrom()))
            .map(each -> new DocumentId(each.document()))
            .toList();
    Spool.Room room = new Spool.Room(folder);
    DocumentsAtWork documents = DocumentsAtWork.of(found.files(), room);
    Annotations annotations = new Annotations(kept, stages.annotator());
    Codings codings = new Codings(kept, codebook, annotations, room);
    List<Extraction> files = earlier.files(found.files());
    if (!touched.isEmpty()) {
      work.meanwhile(stages.rewriting().orElseThrow()::getReady);
      code(documents, touched, files, before, ledger.corpus(), codings);
    }
    if (!codings.noted().keySet().containsAll(touched) || !codings.unusedRules().isEmpty()) {
      return Optional.empty();
    }
    Map<DocumentId, Ledger.Entry> now = new LinkedHashMap<>(before);
    now.putAll(codings.noted());
    boolean sighted =
        touched.stream()
            .anyMatch(each -> !entry(each, now).sighted().equals(entry(each, before).sighted()));
    Optional<List<Candidate>> candidates = Optional.empty();
    if (sighted) {
      Optional<List<Sightings>> all = sightings(now);
      if (all.isEmpty()) {
        return Optional.empty();
      }
      candidates = Optional.of(codebook.candidates().apply(all.get()));
    }
    Set<DocumentId> changed =
        touched.stream()
            .filter(each -> !entry(each, now).found().equals(entry(each, before).found()))
            .collect(Collectors.toSet());
    Results made = new Results(files, now, candidates);
    RunSummary summary = summary(found, made);
    if (changed.isEmpty() && candidates.isEmpty()) {
      tellCodebookInReport(ledger);
      record(made, ledger.results()).writeInto(settings.out());
      kept.keep(noted(ledger, ledger.results(), made, ledger.tables(), settings.out()));
    } else {
      write(ledger, results, made, changed, documents);
    }
    return Optional.of(summary);
  }

  /**
   * What the run comes to.
   *
   * @param documents by name, as they are coded now
   * @param candidates where they are others than before
   */
  private record Results(
      List<Extraction> files,
      Map<DocumentId, Ledger.Entry> documents,
      Optional<List<Candidate>> candidates) {}

  private static Ledger.Entry entry(DocumentId document, Map<DocumentId, Ledger.Entry> entries) {
    return Optional.ofNullable(entries.get(document)).orElseThrow();
  }

  /** A document that cannot be coded is left out of what is noted. */
  private void code(
      DocumentsAtWork documents,
      List<DocumentId> touched,
      List<Extraction> files,
      Map<DocumentId, Ledger.Entry> before,
      String corpus,
      Codings codings)
      throws IOException {
    Map<DocumentId, Extraction> byName = new HashMap<>();
    files.forEach(file -> byName.put(file.source().document(), file));
    Once<DocumentCoder> coder =
        new Once<>(() -> codebook.coder().get().after(ground.ledger().codebook()));
    work.forEach(
        RunStage.CODE,
        documents,
        touched,
        document ->
            segmented(document.id(), byName, corpus)
                .filter(split -> kept.splitOf(split).equals(entry(document.id(), before).split()))
                .map(split -> codings.coded(split, coder.get()))
                .orElse(document));
  }

  private Optional<CodedDocument> segmented(
      DocumentId document, Map<DocumentId, Extraction> files, String corpus) {
    try {
      return RunFolder.document(document, settings.out())
          .flatMap(
              text -> {
                CodedDocument extracted =
                    CodedDocument.of(
                        Optional.ofNullable(files.get(document))
                            .orElseThrow()
                            .holding(text.content()));
                Optional<Segmentation> split = kept.segmentation(extracted, corpus);
                return split.map(
                    it -> new CodedDocument(extracted.extraction(), it, List.of(), Map.of()));
              });
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** What each document names, by name; empty if any of it is not kept. */
  private Optional<List<Sightings>> sightings(Map<DocumentId, Ledger.Entry> documents) {
    List<Optional<Sightings>> kept =
        documents.values().parallelStream()
            .map(
                each ->
                    this.kept
                        .coding(each.split())
                        .filter(coding -> coding.madeFrom().equals(each.madeFrom()))
                        .map(KeptJson.KeptCoding::sightings))
            .toList();
    return kept.stream().allMatch(Optional::isPresent)
        ? Optional.of(kept.stream().flatMap(Optional::stream).toList())
        : Optional.empty();
  }

  private void write(
      Ledger ledger,
      SortedMap<String, String> results,
      Results made,
      Set<DocumentId> changed,
      DocumentsAtWork documents)
      throws IOException {
    Function<DocumentId, Optional<CodedDocument>> anew =
        name -> changed.contains(name) ? Optional.of(documents.get(name)) : Optional.empty();
    List<Ledger> noted = new ArrayList<>();
    output.fill(
        fresh -> {
          TablesLedger tables =
              work.once(RunStage.WRITE, () -> write(fresh, ledger, results, made, changed, anew));
          String hash = EarlierResults.hash(hashes(fresh, results));
          record(made, hash).writeInto(fresh);
          noted.add(noted(ledger, hash, made, tables, fresh));
        });
    noted.forEach(kept::keep);
  }

  /** What is noted of the results in a folder, for the next change. */
  private Ledger noted(
      Ledger before, String results, Results made, TablesLedger tables, Path folder)
      throws IOException {
    return new Ledger(
        results,
        before.corpus(),
        List.copyOf(made.documents().values()),
        tables,
        Checksum.ofReport(folder),
        outline);
  }

  /** Nothing in the report but the names of the codebook's files is another than before. */
  private void tellCodebookInReport(Ledger ledger) throws IOException {
    boolean asDrawn = ledger.report().equals(Checksum.ofReport(settings.out()));
    if (!asDrawn
        || !Reporting.restateIn(
            settings.out(), earlier.record().codebook(), RunRecord.hashed(codebook.files()))) {
      drawReport(settings.out());
    }
  }

  /** It names the codebook, and is drawn from the tables. */
  private void drawReport(Path results) throws IOException {
    stages.report().write(results, RunRecord.hashed(codebook.files()));
  }

  private TablesLedger write(
      Path fresh,
      Ledger ledger,
      SortedMap<String, String> results,
      Results made,
      Set<DocumentId> changed,
      Function<DocumentId, Optional<CodedDocument>> anew)
      throws IOException {
    Stages.Rewriting rewriting = stages.rewriting().orElseThrow();
    Path index = RunFolder.indexIn(Path.of(""));
    for (String name : results.keySet()) {
      Path file = Path.of(name);
      if (name.equals(ReportPage.FILE_NAME) || file.equals(RunFolder.workbookIn(Path.of("")))) {
        continue;
      }
      boolean codes = file.startsWith(index) && !AnswerIndex.isOfWords(index.relativize(file));
      if (changed.isEmpty() || !codes) {
        link(settings.out().resolve(name), fresh.resolve(name));
      }
    }
    FutureTask<TablesLedger> tables =
        new FutureTask<>(
            () ->
                rewriting.rewrite(
                    RunFolder.tablesIn(fresh), ledger.tables(), anew, made.candidates()));
    work.sideBySide(
        List.of(
            () -> {
              tables.run();
              TablesLedger _ = StageByStage.result(tables);
              RunFolder.writeWorkbook(fresh);
            },
            () -> {
              if (!changed.isEmpty()) {
                rewriting.writeCodes(
                    RunFolder.indexIn(fresh), RunFolder.indexIn(settings.out()), anew);
              }
              TablesLedger _ = StageByStage.result(tables);
              drawReport(fresh);
            }));
    return StageByStage.result(tables);
  }

  /** The same file under another name, or a copy where the disk knows no such thing. */
  private static void link(Path file, Path copy) throws IOException {
    Files.createDirectories(copy.getParent());
    try {
      Files.createLink(copy, file);
    } catch (UnsupportedOperationException | IOException cannotBeLinked) {
      Files.copy(file, copy);
    }
  }

  /** Of all results; those that are links have the hashes that they had. */
  private SortedMap<String, String> hashes(Path fresh, SortedMap<String, String> earlierHashes)
      throws IOException {
    List<Path> linked = new ArrayList<>();
    List<Path> written = new ArrayList<>();
    for (Path file : EarlierResults.filesOfResults(fresh)) {
      Path name = fresh.relativize(file);
      Path before = settings.out().resolve(name);
      boolean same =
          earlierHashes.containsKey(name.toString())
              && Files.isRegularFile(before)
              && Files.isSameFile(before, file);
      (same ? linked : written).add(file);
    }
    SortedMap<String, String> hashes = EarlierResults.hashes(fresh, written);
    for (Path file : linked) {
      String name = fresh.relativize(file).toString();
      hashes.put(name, Optional.ofNullable(earlierHashes.get(name)).orElseThrow());
    }
    EarlierResults.noteReport(fresh, hashes);
    return hashes;
  }

  private RunRecord record(Results made, String hash) throws IOException {
    RunCounts counts = counts(made);
    return RunRecord.of(
        settings,
        codebook.files(),
        made.files(),
        new RunRecord.Made(ProgramHash.value(), hash, counts, List.of()),
        RunRecord.counted(
            made.files(),
            counts,
            made.candidates()
                .map(List::size)
                .orElseGet(() -> earlier.record().counts().getOrDefault("candidates", 0))),
        work.seconds(),
        Map.of());
  }

  private RunCounts counts(Results made) {
    return RunTally.counts(
        earlier.record().made().counts(),
        made.documents().values().stream().map(Ledger.Entry::counted));
  }

  private RunSummary summary(FoundFiles found, Results made) {
    return new RunSummary(
        made.files(),
        counts(made),
        found.problems(),
        found.remarks(),
        List.of(),
        settings.out(),
        false);
  }
}
