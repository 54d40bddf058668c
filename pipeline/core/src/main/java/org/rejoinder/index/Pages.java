package org.rejoinder.index;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rejoinder.domain.Layout;
import org.rejoinder.domain.Span;

/**
 * On which pages of its document a hit stands.
 *
 * @param byStart the number of each page, from 1, by the offset in the document's text from which
 *     it counts; empty where the document has no pages
 */
public record Pages(NavigableMap<Integer, Integer> byStart) {

  /** Keeps its own copy. */
  public Pages {
    byStart = new TreeMap<>(byStart);
  }

  /** Those of a document on which a stretch of its text stands. */
  static Pages of(Layout layout, Span stretch) {
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    layout.pageOf(stretch.start()).ifPresent(page -> pages.put(stretch.start(), page));
    List<Integer> starts = layout.pageStarts();
    for (int page = 1; page <= starts.size(); page++) {
      int start = starts.get(page - 1);
      if (start > stretch.start() && start < stretch.end()) {
        pages.put(start, page);
      }
    }
    return new Pages(pages);
  }

  /** The page, from 1, on which an offset of the hit stands; empty where there are no pages. */
  public OptionalInt of(int offset) {
    Map.Entry<Integer, Integer> page = byStart.floorEntry(offset);
    return page == null ? OptionalInt.empty() : OptionalInt.of(page.getValue());
  }

  /** To be stored: {@code 120=3 980=4}. */
  String encoded() {
    return byStart.entrySet().stream()
        .map(page -> page.getKey() + "=" + page.getValue())
        .collect(Collectors.joining(" "));
  }

  /** The opposite of {@link #encoded()}. */
  static Pages decoded(String encoded) {
    NavigableMap<Integer, Integer> pages = new TreeMap<>();
    for (String page : encoded.isEmpty() ? List.<String>of() : List.of(encoded.split(" ", -1))) {
      int equals = page.indexOf('=');
      pages.put(
          Integer.parseInt(page.substring(0, equals)),
          Integer.parseInt(page.substring(equals + 1)));
    }
    return new Pages(pages);
  }
}
