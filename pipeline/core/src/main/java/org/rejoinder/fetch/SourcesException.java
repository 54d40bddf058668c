package org.rejoinder.fetch;

/** A list that cannot be used at all; the message is a line for a person. */
public final class SourcesException extends Exception {

  private static final long serialVersionUID = 1L;

  SourcesException(String message) {
    super(message);
  }
}
