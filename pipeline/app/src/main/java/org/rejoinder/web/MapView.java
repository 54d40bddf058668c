package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of the map of progress.
 *
 * @param columns recommendations
 * @param legend the codes that there are
 */
public record MapView(
    Frame frame, List<String> columns, List<Row> rows, List<Progress> legend, Paging paging) {

  /** A force, and a cell for each recommendation. */
  public record Row(String force, String link, List<Cell> cells) {}

  /**
   * What a force's answers to a recommendation have come to.
   *
   * @param progress empty where there is no answer with a progress
   * @param label what the link says to whoever hears the page
   */
  public record Cell(List<Progress> progress, Optional<String> link, String label) {}
}
