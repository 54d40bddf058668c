package org.rejoinder.web;

import java.util.Arrays;
import java.util.List;
import org.rejoinder.index.Concordance;

/** How hits are shown: as passages, or as lines of a concordance in one of their orders. */
enum HitsShown {
  PASSAGES("", "", Concordance.Order.BY_HIT, ""),
  LINES("kwic", "", Concordance.Order.BY_HIT, "hits, the best first"),
  LINES_BY_LEFT("kwic", "left", Concordance.Order.LEFT, "the words before"),
  LINES_BY_RIGHT("kwic", "right", Concordance.Order.RIGHT, "the words after");

  private static final List<String> SORTS = List.of("", "left", "right");

  private final String view;
  private final String sort;
  private final Concordance.Order order;
  private final String label;

  HitsShown(String view, String sort, Concordance.Order order, String label) {
    this.view = view;
    this.sort = sort;
    this.order = order;
    this.label = label;
  }

  /** As a request has it; passages have no order of lines. */
  static HitsShown of(RequestParameters parameters) {
    String sort = parameters.text("sort");
    if (!SORTS.contains(sort)) {
      throw RefusedException.wrong(
          "The parameter 'sort' must be left or right, but is '%s'".formatted(sort));
    }
    if (!parameters.is("view", LINES.view)) {
      return PASSAGES;
    }
    return Arrays.stream(values())
        .filter(shown -> shown != PASSAGES && shown.sort.equals(sort))
        .findFirst()
        .orElse(LINES);
  }

  /** All orders of lines. */
  static List<HitsShown> orders() {
    return List.of(LINES, LINES_BY_LEFT, LINES_BY_RIGHT);
  }

  boolean isConcordance() {
    return this != PASSAGES;
  }

  /** Whether all lines have to be there before the first of them can be shown. */
  boolean isSorted() {
    return order != Concordance.Order.BY_HIT;
  }

  Concordance.Order order() {
    return order;
  }

  /** What lines are in the order of, in words. */
  String label() {
    return label;
  }

  /** The other of passages and lines. */
  HitsShown other() {
    return isConcordance() ? PASSAGES : LINES;
  }

  /** The value of the parameter {@code sort}. */
  String sort() {
    return sort;
  }

  /** Adds its parameters to an address. */
  Links addTo(Links links) {
    return links.with("view", view).with("sort", sort);
  }
}
