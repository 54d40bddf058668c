package org.rejoinder.codebook;

/** Says in one line what is wrong with a codebook, where, and what to do now. */
public final class CodebookException extends Exception {

  private static final long serialVersionUID = 1L;

  CodebookException(String message) {
    super(message);
  }

  static CodebookException at(String place, String problem) {
    return new CodebookException(place + ": " + problem.strip().replaceAll("\\s+", " "));
  }
}
