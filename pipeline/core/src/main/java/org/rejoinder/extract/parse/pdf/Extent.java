package org.rejoinder.extract.parse.pdf;

import java.util.List;

/** A part of the page's width, in points from its left edge. */
record Extent(double left, double right) {

  static Extent of(List<PageParagraph> cell) {
    return new Extent(
        cell.stream().mapToDouble(PageParagraph::left).min().orElseThrow(),
        cell.stream().mapToDouble(PageParagraph::right).max().orElseThrow());
  }

  /** Whether most of the narrower one is within the wider one. */
  boolean isInColumnWith(Extent other) {
    double shared = Math.min(right, other.right) - Math.max(left, other.left);
    return shared > Math.min(right - left, other.right - other.left) * 0.5;
  }

  Extent to(Extent other) {
    return new Extent(Math.min(left, other.left), Math.max(right, other.right));
  }
}
