package org.rejoinder.report;

import java.io.Serial;

/** A table from which the page is drawn is missing or damaged; the message says what to do. */
public final class ReportException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  /** With a message for a person. */
  public ReportException(String message, Throwable cause) {
    super(message, cause);
  }
}
