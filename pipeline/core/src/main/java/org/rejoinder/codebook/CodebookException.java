package org.rejoinder.codebook;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a codebook, where, and what to do now: a line for each mistake. */
public final class CodebookException extends Exception {

  private static final long serialVersionUID = 1L;

  /** More are not shown at once: many are the consequence of one. */
  static final int MOST_SHOWN = 20;

  private final transient List<Mistake> mistakes;

  /**
   * What is wrong at one place.
   *
   * @param line counted from 1; 0 for the file as a whole
   * @param told what is wrong, and what to do
   */
  public record Mistake(String file, int line, String told) {
    @Override
    public String toString() {
      return new Place(file, line) + ": " + told;
    }
  }

  CodebookException(List<Mistake> mistakes) {
    super(message(mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  static CodebookException at(Place place, String problem) {
    String told = problem.strip().replaceAll("\\s+", " ");
    return new CodebookException(List.of(new Mistake(place.file(), place.line(), told)));
  }

  /** All that is wrong, file by file and line by line; the message shows the first twenty. */
  public List<Mistake> mistakes() {
    return mistakes;
  }

  private static String message(List<Mistake> mistakes) {
    String shown =
        mistakes.stream()
            .limit(MOST_SHOWN)
            .map(Mistake::toString)
            .collect(Collectors.joining("\n"));
    int more = mistakes.size() - MOST_SHOWN;
    return more > 0
        ? shown + "\nThere are %d mistakes more. Mend these first.".formatted(more)
        : shown;
  }
}
