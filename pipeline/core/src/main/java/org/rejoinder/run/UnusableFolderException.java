package org.rejoinder.run;

/** A folder that was named cannot serve; the message says which, why and what to do. */
public final class UnusableFolderException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With the sentence to show. */
  public UnusableFolderException(String message) {
    super(message);
  }
}
