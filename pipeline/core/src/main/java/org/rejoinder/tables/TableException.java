package org.rejoinder.tables;

import org.jspecify.annotations.Nullable;

/** Says in one line why a table cannot be had, and what to do. */
public final class TableException extends Exception {
  private static final long serialVersionUID = 1L;

  TableException(String message) {
    this(message, null);
  }

  TableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
