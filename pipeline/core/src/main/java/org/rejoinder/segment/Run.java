package org.rejoinder.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Places that follow each other with rising numbers: one list of the recommendations, or one pass
 * through the answers.
 */
record Run(List<Occurrence> occurrences) {

  Run {
    occurrences = List.copyOf(occurrences);
  }

  static List<Run> of(List<Occurrence> occurrences) {
    List<Run> runs = new ArrayList<>();
    List<Occurrence> current = new ArrayList<>();
    for (Occurrence occurrence : occurrences) {
      if (!current.isEmpty()
          && occurrence.firstNumber().compareTo(current.getLast().firstNumber()) <= 0) {
        runs.add(new Run(current));
        current = new ArrayList<>();
      }
      current.add(occurrence);
    }
    if (!current.isEmpty()) {
      runs.add(new Run(current));
    }
    return runs;
  }

  /**
   * Whether the recommendations are merely listed here: most places hold nothing but the quotation.
   *
   * @param quoted how many paragraphs of an unlabelled place are the quotation
   */
  boolean isListing(ToIntFunction<Occurrence> quoted) {
    long bare =
        occurrences.stream()
            .filter(occurrence -> !occurrence.isLabelled())
            .filter(occurrence -> quoted.applyAsInt(occurrence) >= occurrence.before().size())
            .count();
    return bare * 2 > occurrences.size();
  }
}
