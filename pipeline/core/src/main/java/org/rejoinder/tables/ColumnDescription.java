package org.rejoinder.tables;

/**
 * What a user of a table should know of a column.
 *
 * @param name its header; for the columns of a cross-tab that depend on the corpus, what they are
 *     named after, in angle brackets: {@code <recommendation>}
 * @param kind what its cells hold
 * @param meaning one sentence
 */
public record ColumnDescription(String name, CellKind kind, String meaning) {}
