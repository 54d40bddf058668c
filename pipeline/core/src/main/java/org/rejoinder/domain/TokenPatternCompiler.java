package org.rejoinder.domain;

import org.jspecify.annotations.Nullable;

/** Turns the text of an expert's pattern into one that can be matched: a method for a language. */
public interface TokenPatternCompiler {

  /**
   * Compiles a TokensRegex pattern.
   *
   * @throws PatternException if the pattern's text is wrong
   */
  TokenPattern compile(String pattern) throws PatternException;

  /**
   * Compiles a Semgrex pattern.
   *
   * @throws PatternException if the pattern's text is wrong, or this compiler has no parser
   */
  default TokenPattern compileParse(String pattern) throws PatternException {
    throw new PatternException(
        "The pattern '%s' cannot be used: no parser is at hand here".formatted(pattern), null);
  }

  /**
   * Whether patterns are tried on sentences that lack a word without which they cannot match: work
   * in vain, but for showing that nothing is missed without it.
   */
  default boolean triesEverySentence() {
    return false;
  }

  /** Says in a sentence what is wrong with a pattern. */
  final class PatternException extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the sentence to show, and what the pattern's parser threw, if one did. */
    public PatternException(String message, @Nullable Throwable cause) {
      super(message, cause);
    }
  }
}
