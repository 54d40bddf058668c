package org.rejoinder.fetch;

/** A document cannot be had; the message says why, and what to do now, in a sentence. */
final class FetchException extends Exception {

  private static final long serialVersionUID = 1L;

  FetchException(String reason) {
    super(reason);
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
