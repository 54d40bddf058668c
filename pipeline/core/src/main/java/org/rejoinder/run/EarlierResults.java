package org.rejoinder.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
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

  private EarlierResults(RunSettings settings, RunRecord record) {
    this.settings = settings;
    this.record = record;
  }

  /** Those of a run with the same settings, codebook and program; empty if there are none. */
  static Optional<EarlierResults> of(RunSettings settings) {
    if (!RunRecord.isIn(settings.out())) {
      return Optional.empty();
    }
    try {
      EarlierResults earlier = new EarlierResults(settings, RunRecord.readFrom(settings.out()));
      return Optional.of(earlier).filter(EarlierResults::isMadeAlike);
    } catch (UnusableFolderException unreadable) {
      return Optional.empty();
    }
  }

  private boolean isMadeAlike() {
    List<HashedFile> codebook = record.codebook();
    return record.made().program().equals(ProgramHash.value())
        && record
            .settings()
            .inputs()
            .equals(settings.inputs().stream().map(Path::toString).toList())
        && record.settings().ocr().equals(settings.recognition().map(TextRecognition::version))
        && !codebook.isEmpty()
        && codebook.getFirst().file().equals(settings.codebook().toString())
        && codebook.stream().allMatch(file -> file.isUnchangedAt(Path.of(file.file())));
  }

  /** What the run came to, if it was on exactly these files and its results are still there. */
  Optional<RunSummary> on(FoundFiles found) {
    try {
      return isOn(found.files()) && areWhole()
          ? Optional.of(
              new RunSummary(
                  files(found.files()),
                  record.made().counts(),
                  found.problems(),
                  found.remarks(),
                  record.made().unusedRules(),
                  settings.out(),
                  true))
          : Optional.empty();
    } catch (IOException changedMeanwhile) {
      return Optional.empty();
    }
  }

  /** A document that failed may fare better now, and is tried again. */
  private boolean isOn(List<SourceFile> files) throws IOException {
    List<SourceFile> sorted = byName(files);
    if (sorted.size() != record.inputs().size()) {
      return false;
    }
    for (int i = 0; i < sorted.size(); i++) {
      Input before = record.inputs().get(i);
      SourceFile now = sorted.get(i);
      if (!before.document().equals(now.document().path())
          || before.outcome().equals("failed")
          || !hasSameBytes(before, now)) {
        return false;
      }
    }
    return true;
  }

  /** Files that are hidden are told by their names and never read. */
  private static boolean hasSameBytes(Input before, SourceFile now) throws IOException {
    return before.sha256().isEmpty()
        ? before.outcome().equals("skipped")
        : before.sha256().equals(hash(now.path()));
  }

  private boolean areWhole() throws IOException {
    return hashOfResults(settings.out()).equals(record.made().results());
  }

  private List<Extraction> files(List<SourceFile> found) {
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

  /** One hash of all that a run writes but its record: tables, workbook, texts, layouts, index. */
  static String hashOfResults(Path out) throws IOException {
    MessageDigest digest = DigestUtils.getSha256Digest();
    for (Path part : RunFolder.partsOf(out)) {
      try (Stream<Path> files = Files.walk(part)) {
        for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
          String line = "%s %s%n".formatted(hash(file), out.relativize(file));
          digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    // A person may have drawn the report anew, against an earlier run; only its loss is damage.
    if (Files.isRegularFile(out.resolve(ReportPage.FILE_NAME))) {
      digest.update(ReportPage.FILE_NAME.getBytes(StandardCharsets.UTF_8));
    }
    return Hex.encodeHexString(digest.digest());
  }

  private static String hash(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return DigestUtils.sha256Hex(bytes);
    }
  }
}
