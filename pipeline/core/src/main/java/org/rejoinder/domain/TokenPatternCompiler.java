package org.rejoinder.domain;

/** Turns the text of an expert's pattern into one that can be matched. */
public interface TokenPatternCompiler {

  /**
   * Compiles a TokensRegex pattern.
   *
   * @throws PatternException if the pattern's text is wrong
   */
  TokenPattern compile(String pattern) throws PatternException;

  /** Says in a sentence what is wrong with a pattern. */
  final class PatternException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show, and what the pattern's parser said. */
    public PatternException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
