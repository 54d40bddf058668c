package org.rejoinder.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.rejoinder.domain.DocumentId;
import org.rejoinder.domain.SourceFile;
import org.rejoinder.domain.StatedFacts;

/** Finds the files of a corpus, in folders of any depth. */
public final class CorpusFolder {

  private final List<SourceFile> files = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();

  private CorpusFolder() {}

  /**
   * Lists every file below the inputs, sorted by name. A document is named by its path relative to
   * the folder that was given; where two inputs would give two files one name, the given folder's
   * own name stands before it. A file that is reached twice is listed once.
   *
   * @throws CorpusException if no file was found at all
   */
  public static FoundFiles find(Collection<Path> inputs) throws CorpusException {
    CorpusFolder found = new CorpusFolder();
    inputs.stream().distinct().forEach(found::look);
    if (found.files.isEmpty()) {
      throw new CorpusException(found.nothingFoundIn(inputs));
    }
    Map<Path, StatedFacts> stated = found.stated();
    List<SourceFile> files =
        withUniqueNames(found.files).stream()
            .map(file -> file.saying(stated.getOrDefault(absolute(file), StatedFacts.nothing())))
            .sorted(Comparator.comparing(SourceFile::document))
            .toList();
    return new FoundFiles(files, found.problems, found.remarks);
  }

  /** What lists beside the documents say of them. */
  private Map<Path, StatedFacts> stated() {
    Map<Path, StatedFacts> stated = new HashMap<>();
    for (SourceFile file : files) {
      if (StatedResponses.FILE_NAME.equals(String.valueOf(file.path().getFileName()))) {
        StatedResponses list = StatedResponses.read(file.path());
        stated.putAll(list.byPlace());
        problems.addAll(list.problems());
      }
    }
    return stated;
  }

  private static Path absolute(SourceFile file) {
    return file.path().toAbsolutePath().normalize();
  }

  private String nothingFoundIn(Collection<Path> inputs) {
    if (!problems.isEmpty()) {
      return String.join("\n", problems);
    }
    String names = inputs.stream().map(Path::toString).collect(Collectors.joining("', '"));
    return "There is no file in '%s'. Put the response documents there, or name another folder."
        .formatted(names);
  }

  private void look(Path input) {
    if (Files.isDirectory(input)) {
      walk(input);
    } else if (Files.isRegularFile(input)) {
      files.add(new SourceFile(new DocumentId(input.getFileName().toString()), input));
    } else if (Files.exists(input)) {
      problems.add(
          "'%s' is neither a file nor a folder; name a file or a folder.".formatted(input));
    } else {
      problems.add("There is no file or folder '%s'; check the spelling.".formatted(input));
    }
  }

  private void walk(Path folder) {
    try {
      Files.walkFileTree(folder, new Listing(folder));
    } catch (IOException | SecurityException e) {
      problems.add("'%s' could not be listed: %s.".formatted(folder, e.getMessage()));
    }
  }

  private final class Listing extends SimpleFileVisitor<Path> {
    private final Path folder;

    Listing(Path folder) {
      this.folder = folder;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (isOutputOfRun(directory) && !directory.equals(folder)) {
        remarks.add("'%s' was left out: it is the output of a run.".formatted(directory));
        return FileVisitResult.SKIP_SUBTREE;
      }
      return isWorkOfRun(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      boolean brokenLink = attributes.isSymbolicLink() && !Files.exists(file);
      if (Files.isRegularFile(file) || brokenLink) {
        files.add(new SourceFile(nameOf(file), file));
      } else {
        String kind = Files.isDirectory(file) ? "a link to a folder" : "no ordinary file";
        remarks.add("'%s' was left out: it is %s.".formatted(file, kind));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      problems.add(
          "'%s' could not be looked into (%s); check who may read it."
              .formatted(file, failure.getClass().getSimpleName()));
      return FileVisitResult.CONTINUE;
    }

    private DocumentId nameOf(Path file) {
      return new DocumentId(
          StreamSupport.stream(folder.relativize(file).spliterator(), false)
              .map(Path::toString)
              .collect(Collectors.joining("/")));
    }
  }

  private static boolean isOutputOfRun(Path directory) {
    return Files.isRegularFile(directory.resolve("run.json"))
        && Files.isDirectory(directory.resolve("tables"));
  }

  /** What a run keeps beside its output for the next, or left there when it was ended. */
  private static boolean isWorkOfRun(Path directory) {
    return String.valueOf(directory.getFileName()).matches("\\..+\\.(?:kept|(?:old|new)-\\d+)");
  }

  private static Collection<SourceFile> withUniqueNames(List<SourceFile> files) {
    Map<Path, SourceFile> byPlace = new LinkedHashMap<>();
    files.forEach(file -> byPlace.putIfAbsent(placeOf(file), file));
    Map<DocumentId, SourceFile> byName = new HashMap<>();
    for (SourceFile file : byPlace.values()) {
      DocumentId name = file.document();
      for (int i = 2; byName.containsKey(name); i++) {
        name = otherName(file, i);
      }
      byName.put(name, file.named(name));
    }
    return byName.values();
  }

  private static Path placeOf(SourceFile file) {
    try {
      return file.path().toRealPath();
    } catch (IOException e) {
      return file.path().toAbsolutePath().normalize();
    }
  }

  /** First with the name of the folder that holds it, then with numbers. */
  private static DocumentId otherName(SourceFile file, int attempt) {
    Path parent = file.path().toAbsolutePath().normalize().getParent();
    String folder =
        parent == null || parent.getFileName() == null ? "" : parent.getFileName() + "/";
    String number = attempt == 2 ? "" : attempt + "/";
    return new DocumentId(folder + number + file.document().path());
  }
}
