package org.rejoinder.web;

/** Says in one sentence that a server cannot listen where it should, and what to do. */
public final class PortInUseException extends Exception {
  private static final long serialVersionUID = 1L;

  PortInUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
