package org.rejoinder.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rejoinder.codebook.CodebookException.Mistake;

/** Gathers what is wrong, so that a person can mend several mistakes at a time. */
final class Mistakes {

  private final List<Mistake> found = new ArrayList<>();

  /** A step that may find a mistake. */
  interface Reading<T> {
    T read() throws CodebookException;
  }

  /** A step without a result. */
  interface Step {
    void take() throws CodebookException;
  }

  /** What was read; nothing where it was wrong, which is kept. */
  <T> Optional<T> keepFrom(Reading<T> reading) {
    try {
      return Optional.of(reading.read());
    } catch (CodebookException e) {
      found.addAll(e.mistakes());
      return Optional.empty();
    }
  }

  void keepFrom(Step step) {
    try {
      step.take();
    } catch (CodebookException e) {
      found.addAll(e.mistakes());
    }
  }

  /** Adds what another reading found. */
  void add(Mistakes others) {
    found.addAll(others.found);
  }

  /** Ends the reading if anything was wrong. */
  void tellIfAny() throws CodebookException {
    if (!found.isEmpty()) {
      List<String> files = found.stream().map(Mistake::file).distinct().toList();
      throw new CodebookException(
          found.stream()
              .distinct()
              .sorted(
                  Comparator.comparingInt((Mistake mistake) -> files.indexOf(mistake.file()))
                      .thenComparingInt(Mistake::line))
              .toList());
    }
  }
}
