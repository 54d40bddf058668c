package org.rejoinder.codebook;

/** Points of a sign, as a codebook writes them: whole numbers, for something or against it. */
final class Points {

  private static final int MOST = 1_000;

  private Points() {}

  static int of(String written, Place place) throws CodebookException {
    try {
      int points = Integer.parseInt(written);
      if (Math.abs(points) <= MOST) {
        return points;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number that is too large is.
    }
    throw CodebookException.at(
        place,
        "'%s' are no points. Write a whole number from -%d to %d.".formatted(written, MOST, MOST));
  }
}
