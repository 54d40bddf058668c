package org.rejoinder.evaluate;

/** Nothing can be compared; the message says why and what to do, in one line. */
public final class GoldException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence to show. */
  public GoldException(String message) {
    super(message);
  }
}
