package org.rejoinder.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rejoinder.extract.TextRecognition;

/**
 * What a person asks of a run.
 *
 * @param inputs files and folders, at least one
 * @param out the folder of results, made anew or replacing that of an earlier run
 * @param codebook the file of themes
 * @param threads how many documents are worked on at a time
 * @param recognition reads pages that are pictures of words; empty where they are left unread
 */
public record RunSettings(
    List<Path> inputs,
    Path out,
    Path codebook,
    int threads,
    Optional<TextRecognition> recognition) {

  /** A run that leaves pictures of words unread. */
  public RunSettings(List<Path> inputs, Path out, Path codebook, int threads) {
    this(inputs, out, codebook, threads, Optional.empty());
  }

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
