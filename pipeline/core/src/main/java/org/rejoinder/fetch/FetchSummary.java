package org.rejoinder.fetch;

import java.util.List;
import java.util.SequencedMap;

/**
 * What fetching came to.
 *
 * @param outcomes of every address, in the order of the list
 * @param problems a line for each line of the list that could not be used
 */
public record FetchSummary(SequencedMap<Source, FetchOutcome> outcomes, List<String> problems) {

  /** Keeps its own copy of the list. */
  public FetchSummary {
    problems = List.copyOf(problems);
  }

  /** Whether every line of the list ended in a document. */
  public boolean isComplete() {
    return problems.isEmpty()
        && outcomes.values().stream().noneMatch(FetchOutcome.Failed.class::isInstance);
  }
}
