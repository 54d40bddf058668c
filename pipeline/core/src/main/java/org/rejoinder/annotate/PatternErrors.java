package org.rejoinder.annotate;

import org.rejoinder.domain.TokenPatternCompiler.PatternException;

/** Says in one line what the library has against a pattern. */
final class PatternErrors {

  private PatternErrors() {}

  static PatternException unreadable(String pattern, Throwable thrown) {
    return new PatternException(
        "The pattern '%s' cannot be read: %s".formatted(oneLine(pattern), cause(thrown)), thrown);
  }

  private static String cause(Throwable thrown) {
    Throwable deepest = thrown;
    while (deepest.getCause() != null) {
      deepest = deepest.getCause();
    }
    String message = deepest.getMessage();
    return message == null ? deepest.getClass().getSimpleName() : oneLine(message);
  }

  static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
