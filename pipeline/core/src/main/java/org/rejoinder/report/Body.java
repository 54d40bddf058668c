package org.rejoinder.report;

/**
 * What a row of the page stands for: a force or other body, or a document whose force is unknown,
 * which sorts after them, as in the tables.
 */
record Body(boolean unknown, String name) implements Comparable<Body> {

  /** That of a row with the columns {@code force} and {@code document}. */
  static Body of(TableRows.Row row) {
    String force = row.cell("force").strip();
    return force.isEmpty() ? new Body(true, row.cell("document")) : new Body(false, force);
  }

  @Override
  public int compareTo(Body other) {
    int order = Boolean.compare(unknown, other.unknown);
    return order != 0 ? order : name.compareTo(other.name);
  }
}
