package org.rejoinder.run;

import java.nio.file.Path;
import java.util.List;

/**
 * What a person asks of a run.
 *
 * @param inputs files and folders, at least one
 * @param out the folder of results, made anew or replacing that of an earlier run
 * @param codebook the file of themes
 * @param threads how many documents are worked on at a time
 */
public record RunSettings(List<Path> inputs, Path out, Path codebook, int threads) {

  /** Keeps its own copy, and refuses a run without input or thread. */
  public RunSettings {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("A run needs an input, but none is given");
    }
    if (threads < 1) {
      throw new IllegalArgumentException("A run needs at least 1 thread, but is given " + threads);
    }
  }
}
