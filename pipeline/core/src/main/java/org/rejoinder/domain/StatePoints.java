package org.rejoinder.domain;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each sign around a mention counts for each state that the mention may be in. The state with
 * the most points, all signs together, is the one that is meant.
 *
 * @param states in the order of the table that gives them
 * @param signs the points of each sign, one number for each state, in their order
 */
public record StatePoints(List<String> states, SortedMap<String, List<Integer>> signs) {

  /** Keeps its own copies; refuses a sign that has not a number for each state. */
  public StatePoints {
    states = List.copyOf(states);
    SortedMap<String, List<Integer>> copies = new TreeMap<>();
    for (var sign : signs.entrySet()) {
      if (sign.getValue().size() != states.size()) {
        throw new IllegalArgumentException(
            "The sign '%s' has %d numbers for %d states"
                .formatted(sign.getKey(), sign.getValue().size(), states.size()));
      }
      copies.put(sign.getKey(), List.copyOf(sign.getValue()));
    }
    signs = Collections.unmodifiableSortedMap(copies);
  }

  /** The points of a sign, one for each state, if it has any. */
  public Optional<List<Integer>> of(String sign) {
    return Optional.ofNullable(signs.get(sign));
  }
}
