package org.rejoinder.extract.parse.pdf;

/**
 * Words that stand beside each other on one base line.
 *
 * @param page from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param base its base line, in points from the page's top
 * @param size of most of its glyphs, in points
 * @param bold whether all glyphs are
 * @param italic whether all glyphs are
 * @param text without white space at its ends; never empty
 */
record Line(
    int page,
    double left,
    double right,
    double base,
    double size,
    boolean bold,
    boolean italic,
    String text) {

  /** Whether the two share a part of the page's width. */
  boolean isAboveOrBelow(Line other) {
    return left < other.right && other.left < right;
  }

  /** Whether both are set in letters of one size. */
  boolean isAsLargeAs(Line other) {
    return Math.abs(size - other.size) < Math.max(size, other.size) * 0.12;
  }
}
