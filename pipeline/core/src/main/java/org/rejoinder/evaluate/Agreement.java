package org.rejoinder.evaluate;

/**
 * How often a cell is right where the row was found.
 *
 * @param table the table's name
 * @param theme empty for a whole table
 * @param code empty for a whole table or theme
 * @param column that gold gives; {@code place} where start and end must both be the same
 * @param agreed how many pairs have the same in it
 * @param pairs how many there are, at least one
 */
public record Agreement(
    String table, String theme, String code, String column, int agreed, int pairs) {

  /** Refuses to speak of nothing. */
  public Agreement {
    if (pairs < 1 || agreed < 0 || agreed > pairs) {
      throw new IllegalArgumentException("%d of %d pairs".formatted(agreed, pairs));
    }
  }

  /** From 0 to 1. */
  public double share() {
    return (double) agreed / pairs;
  }
}
