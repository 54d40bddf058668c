package org.rejoinder.evaluate;

/**
 * A cell in which two rows differ that belong together.
 *
 * @param expected gold's value, or the earlier run's
 * @param actual the run's value, or the later run's
 */
public record Difference(String column, String expected, String actual) {}
