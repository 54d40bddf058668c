package org.rejoinder.web;

import java.util.OptionalInt;

/** A request that is not answered, and why, in a sentence for whoever made it. */
final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final int column;

  private RefusedException(int status, int column, String detail) {
    super(detail);
    this.status = status;
    this.column = column;
  }

  /** The request itself is wrong. */
  static RefusedException wrong(String detail) {
    return new RefusedException(400, 0, detail);
  }

  /**
   * A query cannot be understood.
   *
   * @param column counted from 1
   */
  static RefusedException wrongQuery(int column, String detail) {
    return new RefusedException(400, column, detail);
  }

  /** There is no such thing. */
  static RefusedException notThere(String detail) {
    return new RefusedException(404, 0, detail);
  }

  /** With another status of HTTP. */
  static RefusedException of(int status, String detail) {
    return new RefusedException(status, 0, detail);
  }

  int status() {
    return status;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  /** Where in a query the trouble is, counted from 1; empty if it is not a query's. */
  OptionalInt column() {
    return column > 0 ? OptionalInt.of(column) : OptionalInt.empty();
  }
}
