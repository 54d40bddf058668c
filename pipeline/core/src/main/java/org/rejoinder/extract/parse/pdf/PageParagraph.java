package org.rejoinder.extract.parse.pdf;

import java.util.List;

/**
 * A paragraph as it stands on one page: lines below each other.
 *
 * @param lines at least one, from above to below; those on one base line beside each other
 */
record PageParagraph(List<Line> lines) {

  PageParagraph {
    lines = List.copyOf(lines);
  }

  int page() {
    return lines.getFirst().page();
  }

  double left() {
    return lines.stream().mapToDouble(Line::left).min().orElseThrow();
  }

  double right() {
    return lines.stream().mapToDouble(Line::right).max().orElseThrow();
  }

  /** The first base line. */
  double top() {
    return lines.getFirst().base();
  }

  /** The last base line. */
  double bottom() {
    return lines.getLast().base();
  }

  double size() {
    return lines.getFirst().size();
  }

  boolean bold() {
    return lines.stream().allMatch(Line::bold);
  }

  boolean setApart() {
    return bold() || lines.stream().allMatch(Line::italic);
  }
}
