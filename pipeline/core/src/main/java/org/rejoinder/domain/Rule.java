package org.rejoinder.domain;

import java.util.List;

/**
 * How a passage is found.
 *
 * @param name shown with every finding
 * @param place where the rule stands: file and line
 * @param patterns any of them finds
 * @param unless any of them, in the same sentence, prevents
 */
public record Rule(String name, String place, List<Pattern> patterns, List<Pattern> unless) {

  /** Keeps its own copies of the lists. */
  public Rule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
  }

  /** What a sentence is searched for. */
  public sealed interface Pattern {}

  /** The easy form. */
  public record OfPhrase(Phrase phrase) implements Pattern {}

  /** The expert's form, in the language of a {@link TokenPatternCompiler}. */
  public record OfTokens(String pattern) implements Pattern {}
}
