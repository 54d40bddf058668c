package org.rejoinder.web;

import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where a page stands among the pages of a list.
 *
 * @param first number of the first thing shown, from 1; 0 where nothing is
 * @param last number of the last thing shown
 * @param total how many there are
 * @param page from 1
 * @param pages how many pages there are, at least 1
 * @param earlier address of the page before, if there is one
 * @param later address of the page after, if there is one
 */
public record Paging(
    long first,
    long last,
    long total,
    int page,
    int pages,
    Optional<String> earlier,
    Optional<String> later) {

  /** The highest page that can be asked for. */
  static final int LAST_PAGE = 10_000_000;

  /** How many things come before a page. */
  static int before(int page, int size) {
    return (int) Math.min(Integer.MAX_VALUE, (page - 1L) * size);
  }

  /**
   * Of a list.
   *
   * @param size how many things a page shows
   * @param link of the page with a number
   */
  static Paging of(long total, int page, int size, IntFunction<String> link) {
    int pages = (int) Math.max(1, (total + size - 1) / size);
    long first = (page - 1L) * size + 1;
    return new Paging(
        Math.min(first, total),
        Math.min(total, (long) page * size),
        total,
        page,
        pages,
        page > 1 ? Optional.of(link.apply(Math.min(page - 1, pages))) : Optional.empty(),
        page < pages ? Optional.of(link.apply(page + 1)) : Optional.empty());
  }

  /** Whether there is more than one page. */
  public boolean isNeeded() {
    return pages > 1 || page > 1;
  }
}
