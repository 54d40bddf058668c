package org.rejoinder.corpus;

/** The input holds nothing to work on; the message says what was looked at and what to do. */
public final class CorpusException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence to show. */
  public CorpusException(String message) {
    super(message);
  }
}
