package org.rejoinder.run;

/**
 * How much a run found out.
 *
 * @param forces with at least one answer, those that are known by name
 * @param mentions of named practices
 * @param practices that are mentioned at least once
 */
public record RunCounts(int answers, int forces, int findings, int mentions, int practices) {

  /** Before anything is found. */
  static final RunCounts NOTHING = new RunCounts(0, 0, 0, 0, 0);
}
