package org.rejoinder.domain;

import org.jspecify.annotations.Nullable;

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

    /** With the sentence to show, and what the pattern's parser threw, if one did. */
    public PatternException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
