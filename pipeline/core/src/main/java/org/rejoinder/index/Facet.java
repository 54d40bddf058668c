package org.rejoinder.index;

import java.util.List;

/**
 * How the hits of a query are spread over the values of one field. Counted over all hits, not only
 * over those that are listed.
 *
 * @param field {@code force}, {@code recommendation}, {@code theme}, {@code code}, {@code
 *     progress}, {@code respondent}, {@code voice} or {@code year}
 * @param counts most hits first; recommendations and years in their own order
 */
public record Facet(String field, List<Count> counts) {

  /** Keeps its own copy of the list. */
  public Facet {
    counts = List.copyOf(counts);
  }

  /**
   * One value.
   *
   * @param hits how many hits have it; a hit can have several values of a field, or none
   */
  public record Count(String value, long hits) {}
}
