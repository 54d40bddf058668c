package org.rejoinder.index;

/**
 * A query that cannot be understood. The message is one line: {@code column 24: the quotation mark
 * that opens here is not closed; add another " where the phrase ends}.
 */
public final class QuerySyntaxException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String query;
  private final int column;

  QuerySyntaxException(String query, int offset, String problem) {
    super("column %d: %s".formatted(offset + 1, problem.replaceAll("\\s+", " ")));
    this.query = query;
    this.column = offset + 1;
  }

  /** Where in the query the trouble is, in UTF-16 code units counted from 1. */
  public int column() {
    return column;
  }

  /** Two lines for a terminal: the query, and a caret below the column. */
  public String pointer() {
    return query.replaceAll("\\s", " ") + "\n" + " ".repeat(column - 1) + "^";
  }
}
