package org.rejoinder.corpus;

import java.util.List;
import org.rejoinder.domain.SourceFile;

/**
 * What was found in the input.
 *
 * @param files every file, by name, each name once
 * @param problems a line for each input that was named and could not be looked into
 * @param remarks a line for each folder that was left out on purpose
 */
public record FoundFiles(List<SourceFile> files, List<String> problems, List<String> remarks) {

  /** Keeps its own copies. */
  public FoundFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
    remarks = List.copyOf(remarks);
  }
}
