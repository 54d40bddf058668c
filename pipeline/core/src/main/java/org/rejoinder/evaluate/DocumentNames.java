package org.rejoinder.evaluate;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Knows a run's documents by their paths, and by their file names where only one has that name. */
final class DocumentNames {

  private final Set<String> paths;

  DocumentNames(Collection<String> paths) {
    this.paths = new TreeSet<>(paths);
  }

  /** The run's name of the document that a person calls so, if there is exactly one. */
  Optional<String> of(String named) {
    if (paths.contains(named)) {
      return Optional.of(named);
    }
    List<String> sameFile =
        paths.stream().filter(path -> fileName(path).equals(fileName(named))).toList();
    return sameFile.size() == 1 ? Optional.of(sameFile.getFirst()) : Optional.empty();
  }

  private static String fileName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }
}
