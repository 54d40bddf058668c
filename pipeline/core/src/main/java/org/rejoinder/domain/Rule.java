package org.rejoinder.domain;

import java.util.List;

/**
 * How a passage is found.
 *
 * @param name shown with every finding
 * @param place where the rule stands: file and line
 * @param carriesOver whether it finds only right after a sentence in which the theme found
 *     something, and leaves its code to that
 * @param patterns any of them finds
 * @param unless any of them, in the same sentence, prevents
 * @param matches texts that the rule finds
 * @param doesNotMatch texts that look like it and are not found by it
 */
public record Rule(
    String name,
    String place,
    boolean carriesOver,
    List<Pattern> patterns,
    List<Pattern> unless,
    List<Code.Example> matches,
    List<Code.Example> doesNotMatch) {

  /** Keeps its own copies of the lists. */
  public Rule {
    patterns = List.copyOf(patterns);
    unless = List.copyOf(unless);
    matches = List.copyOf(matches);
    doesNotMatch = List.copyOf(doesNotMatch);
  }

  /** What a sentence is searched for. */
  public sealed interface Pattern {}

  /** The easy form. */
  public record OfPhrase(Phrase phrase) implements Pattern {}

  /** An expert's pattern over the words one after the other, in TokensRegex. */
  public record OfTokens(String pattern) implements Pattern {}

  /** An expert's pattern over who does what to whom, in Semgrex. */
  public record OfParse(String pattern) implements Pattern {}
}
