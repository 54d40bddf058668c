package org.rejoinder.index;

/** There is no answer of that name in an index. The message says which there are instead. */
public final class UnknownAnswerException extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownAnswerException(String message) {
    super(message);
  }
}
