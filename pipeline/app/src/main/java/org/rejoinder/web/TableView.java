package org.rejoinder.web;

import java.util.List;
import java.util.Optional;

/**
 * A page of a table.
 *
 * @param meaning what a row is
 * @param column the column that rows are filtered by; empty if none is
 * @param contains what its cells must contain
 * @param sorted the column that the rows are sorted by, and whether downwards; to be sent with the
 *     filter
 */
public record TableView(
    Frame frame,
    String name,
    String meaning,
    List<Header> headers,
    List<List<Cell>> rows,
    Paging paging,
    String column,
    String contains,
    String sorted,
    boolean descending,
    List<String> columns,
    String csv,
    String json) {

  /**
   * A column's header.
   *
   * @param link sorts by it; empty where it cannot be sorted by
   * @param order {@code ascending}, {@code descending} or {@code none}, as ARIA names them
   */
  public record Header(
      String name, String meaning, Optional<String> link, String order, boolean number) {}

  /**
   * A cell.
   *
   * @param link what it names, if there is a page of that
   * @param progress if it is an answer's progress
   */
  public record Cell(
      String text, Optional<String> link, List<Progress> progress, boolean number, boolean wide) {}
}
