package org.rejoinder.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.rejoinder.corpus.FoundFiles;
import org.rejoinder.domain.DocumentText;
import org.rejoinder.domain.Extraction;
import org.rejoinder.domain.Outcome;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.extract.TextRecognition;
import org.rejoinder.report.ReportPage;
import org.rejoinder.run.RunRecord.HashedFile;
import org.rejoinder.run.RunRecord.Input;

/**
 * The results of an earlier run that lie in the output folder. Where nothing has changed since,
 * neither documents nor codebook, settings, program or the results themselves, they are what a new
 * run would give.
 */
final class EarlierResults {

  private final RunSettings settings;
  private final RunRecord record;
  private final String hashOfRecord;

  private EarlierResults(RunSettings settings, RunRecord record, String hashOfRecord) {
    this.settings = settings;
    this.record = record;
    this.hashOfRecord = hashOfRecord;
  }

  /** Those of a run with the same settings and program; empty if there are none. */
  static Optional<EarlierResults> of(RunSettings settings) {
    if (!RunRecord.isIn(settings.out())) {
      return Optional.empty();
    }
    try {
      String hash = hash(settings.out().resolve(RunRecord.FILE_NAME));
      EarlierResults earlier =
          new EarlierResults(settings, RunRecord.readFrom(settings.out()), hash);
      return Optional.of(earlier).filter(EarlierResults::isMadeAlike);
    } catch (UnusableFolderException | IOException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isMadeAlike() {
    return record.made().program().equals(ProgramHash.value())
        && record
            .settings()
            .inputs()
            .equals(settings.inputs().stream().map(Path::toString).toList())
        && record.settings().ocr().equals(settings.recognition().map(TextRecognition::version));
  }

  /** Whether results that are there were made with the codebook as it is now. */
  static boolean areOfCodebookOf(RunSettings settings) {
    if (!RunRecord.isIn(settings.out())) {
      return false;
    }
    List<HashedFile> codebook = RunRecord.codebookIn(settings.out());
    return !codebook.isEmpty()
        && codebook.getFirst().file().equals(settings.codebook().toString())
        && codebook.stream().allMatch(file -> file.isUnchangedAt(Path.of(file.file())));
  }

  /** What the run came to, if it was on exactly these files and its results are still there. */
  Optional<RunSummary> on(FoundFiles found) {
    return wholeOn(found)
        .map(
            _ ->
                new RunSummary(
                    files(found.files()),
                    record.made().counts(),
                    found.problems(),
                    found.remarks(),
                    record.made().unusedRules(),
                    settings.out(),
                    true));
  }

  /** Whether no other run has put its record there since this one was read. */
  boolean areStillThere() {
    try {
      return hash(settings.out().resolve(RunRecord.FILE_NAME)).equals(hashOfRecord);
    } catch (IOException gone) {
      return false;
    }
  }

  /** What the run was on and came to. */
  RunRecord record() {
    return record;
  }

  /**
   * The hashes of all results by their names, if the run was on exactly these files and all is
   * still there.
   */
  Optional<SortedMap<String, String>> wholeOn(FoundFiles found) {
    try {
      if (isOn(found.files())) {
        SortedMap<String, String> results = hashesOfResults(settings.out());
        if (hash(results).equals(record.made().results())) {
          return Optional.of(results);
        }
      }
      return Optional.empty();
    } catch (IOException | UncheckedIOException changedMeanwhile) {
      return Optional.empty();
    }
  }

  /** A document that failed may fare better now, and is tried again. */
  private boolean isOn(List<SourceFile> files) {
    List<SourceFile> sorted = byName(files);
    if (sorted.size() != record.inputs().size()) {
      return false;
    }
    return IntStream.range(0, sorted.size())
        .parallel()
        .allMatch(i -> isUnchanged(record.inputs().get(i), sorted.get(i)));
  }

  private static boolean isUnchanged(Input before, SourceFile now) {
    return before.document().equals(now.document().path())
        && !before.outcome().equals("failed")
        && hasSameBytes(before, now);
  }

  /** Files that are hidden are told by their names and never read. */
  private static boolean hasSameBytes(Input before, SourceFile now) {
    return before.sha256().isEmpty()
        ? before.outcome().equals("skipped")
        : before.sha256().equals(uncheckedHash(now.path()));
  }

  /** What became of these files in the run. */
  List<Extraction> files(List<SourceFile> found) {
    List<SourceFile> sorted = byName(found);
    List<Extraction> files = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Input input = record.inputs().get(i);
      files.add(
          new Extraction(
              sorted.get(i), input.sha256(), "", outcome(input), DocumentText.plain("")));
    }
    return files;
  }

  private static Outcome outcome(Input input) {
    return switch (input.outcome()) {
      case "read" -> new Outcome.Read(input.reason());
      case "partly-read" -> new Outcome.PartlyRead(input.reason());
      default -> new Outcome.Skipped(input.reason());
    };
  }

  private static List<SourceFile> byName(List<SourceFile> files) {
    return files.stream().sorted(Comparator.comparing(SourceFile::document)).toList();
  }

  /** The hashes of all that a run writes but its record: tables, texts, layouts and index. */
  static SortedMap<String, String> hashesOfResults(Path out) throws IOException {
    SortedMap<String, String> hashes = hashes(out, filesOfResults(out));
    noteReport(out, hashes);
    return hashes;
  }

  /** The checksums of these files by their names within the folder. */
  static SortedMap<String, String> hashes(Path folder, List<Path> files) throws IOException {
    try {
      return new TreeMap<>(
          files.parallelStream()
              .collect(
                  Collectors.toMap(
                      file -> folder.relativize(file).toString(),
                      EarlierResults::uncheckedChecksum)));
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** A person may have drawn the report anew, against an earlier run; only its loss is damage. */
  static void noteReport(Path out, SortedMap<String, String> hashes) {
    if (Files.isRegularFile(out.resolve(ReportPage.FILE_NAME))) {
      hashes.put(ReportPage.FILE_NAME, "there");
    }
  }

  /** All tables, the workbook, texts, layouts and the index. */
  static List<Path> filesOfResults(Path out) throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path part : RunFolder.partsOf(out)) {
      try (Stream<Path> files = Files.walk(part)) {
        files.filter(Files::isRegularFile).forEach(all::add);
      }
    }
    return all;
  }

  /** One hash of all results. */
  static String hash(SortedMap<String, String> results) {
    return DigestUtils.sha256Hex(results.toString());
  }

  private static String uncheckedChecksum(Path file) {
    try {
      return Checksum.of(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String uncheckedHash(Path file) {
    try {
      return hash(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String hash(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(bytes);
    }
  }
}
