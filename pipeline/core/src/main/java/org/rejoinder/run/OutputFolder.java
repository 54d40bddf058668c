package org.rejoinder.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rejoinder.report.ReportPage;

/**
 * The folder that a run's results go to. They are written beside it and moved into place when all
 * is there, so that an earlier run's results stay whole until then.
 */
final class OutputFolder {

  private static final Set<String> OURS =
      Set.of(
          "tables",
          RunFolder.WORKBOOK,
          "text",
          "layout",
          "index",
          ReportPage.FILE_NAME,
          RunRecord.FILE_NAME);

  private final Path place;
  private final Path parent;

  private OutputFolder(Path place, Path parent) {
    this.place = place;
    this.parent = parent;
  }

  /**
   * Looks at the place, without writing anything.
   *
   * @throws UnusableFolderException if something else stands there, the inputs lie within it, or it
   *     cannot be written to
   */
  static OutputFolder at(Path out, List<Path> inputs) throws UnusableFolderException {
    Path place = real(out);
    if (Files.isRegularFile(place)) {
      throw new UnusableFolderException(
          "The output folder '%s' is a file. Name another with --out.".formatted(out));
    }
    if (Files.isDirectory(place) && !isEmpty(place) && !RunRecord.isIn(place)) {
      throw new UnusableFolderException(
          "The folder '%s' holds other things than a run's output, so it is left alone. Name another with --out."
              .formatted(out));
    }
    for (Path input : inputs) {
      if (Files.exists(input) && real(input).startsWith(place)) {
        throw new UnusableFolderException(
            "The input '%s' lies within the output folder '%s', which the run would replace. Name another with --out."
                .formatted(input, out));
      }
    }
    Path parent = parentOf(place);
    if (!Files.isWritable(nearestExisting(parent))) {
      throw new UnusableFolderException(
          "The output folder '%s' cannot be made: its parent folder may not be written to. Name another with --out."
              .formatted(out));
    }
    return new OutputFolder(place, parent);
  }

  /**
   * Takes the place for this run, and clears away what a run left that was ended half-way.
   *
   * @throws UnusableFolderException if another run has it
   * @throws IOException if nothing can be written beside it
   */
  RunLock lock() throws UnusableFolderException, IOException {
    Files.createDirectories(kept());
    RunLock lock = RunLock.take(place, kept());
    clearAway();
    endWork();
    return lock;
  }

  /** The folder beside it where work is kept for the next run. */
  Path kept() {
    return place.resolveSibling("." + place.getFileName() + ".kept");
  }

  /**
   * An empty folder for what a run holds on disk while it works. It lies with the kept work, and
   * goes away with {@link #endWork()} or when the next run begins.
   *
   * @throws IOException if it cannot be made
   */
  Path beginWork() throws IOException {
    deleteQuietly(atWork());
    return Files.createDirectories(atWork());
  }

  /** Takes away what a run held on disk while it worked. */
  void endWork() {
    deleteQuietly(atWork());
  }

  private Path atWork() {
    return kept().resolve("at-work");
  }

  /** An earlier run's results go back to their place if the run ended while it changed them. */
  private void clearAway() throws IOException {
    String ours = "." + place.getFileName() + ".";
    try (Stream<Path> siblings = Files.list(parent)) {
      for (Path sibling : siblings.sorted().toList()) {
        String name = sibling.getFileName().toString();
        if (name.startsWith(ours + "old-") && !Files.exists(place)) {
          Files.move(sibling, place);
        } else if (name.matches(Pattern.quote(ours) + "(?:old|new)-\\d+")) {
          deleteQuietly(sibling);
        }
      }
    }
  }

  /** Writes the results, and only when all of them are there lets them take the place. */
  void fill(Contents contents) throws IOException {
    Files.createDirectories(parent);
    Path fresh = hiddenSibling("new");
    Path earlier = hiddenSibling("old");
    Thread tidyUp = new Thread(() -> deleteQuietly(fresh), "tidy-up");
    Runtime.getRuntime().addShutdownHook(tidyUp);
    try {
      Files.createDirectory(fresh);
      contents.writeTo(fresh);
      if (Files.exists(place)) {
        Files.move(place, earlier);
      }
      try {
        Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        if (Files.exists(earlier)) {
          Files.move(earlier, place);
        }
        throw e;
      }
    } finally {
      deleteQuietly(fresh);
      forget(tidyUp);
    }
    keepWhatIsNotOurs(earlier);
    deleteQuietly(earlier);
  }

  private static void forget(Thread tidyUp) {
    try {
      Runtime.getRuntime().removeShutdownHook(tidyUp);
    } catch (IllegalStateException shuttingDown) {
      // Then it is at work already, and finds nothing left to do.
    }
  }

  /** A note that a person put beside the tables is none of our business. */
  private void keepWhatIsNotOurs(Path earlier) throws IOException {
    if (!Files.isDirectory(earlier)) {
      return;
    }
    try (Stream<Path> entries = Files.list(earlier)) {
      for (Path entry : entries.toList()) {
        if (!OURS.contains(entry.getFileName().toString())) {
          Files.move(entry, place.resolve(entry.getFileName()));
        }
      }
    }
  }

  private Path hiddenSibling(String age) {
    return place.resolveSibling(
        ".%s.%s-%d".formatted(place.getFileName(), age, ProcessHandle.current().pid()));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private static Path parentOf(Path place) throws UnusableFolderException {
    Path parent = place.getParent();
    if (parent == null) {
      throw new UnusableFolderException(
          "'%s' cannot be the output folder. Name another with --out.".formatted(place));
    }
    return parent;
  }

  private static Path nearestExisting(Path folder) {
    Path parent = folder.getParent();
    return Files.exists(folder) || parent == null ? folder : nearestExisting(parent);
  }

  private static boolean isEmpty(Path folder) throws UnusableFolderException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException e) {
      throw new UnusableFolderException(
          "The folder '%s' cannot be looked into. Name another with --out.".formatted(folder));
    }
  }

  /** What cannot be deleted stays as a hidden folder; the results are none the worse for it. */
  private static void deleteQuietly(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      for (Path entry : entries.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException e) {
      System.getLogger(OutputFolder.class.getName())
          .log(System.Logger.Level.WARNING, "Left behind: {0}", folder);
    }
  }

  /** Writes a run's results into a folder that is empty. */
  interface Contents {
    void writeTo(Path folder) throws IOException;
  }
}
