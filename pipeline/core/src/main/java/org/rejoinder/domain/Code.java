package org.rejoinder.domain;

import java.util.List;

/**
 * A value of a theme.
 *
 * @param definition what it means and what it does not, for a coder
 * @param things what a theme's rule must have found for this code: words only
 * @param sourceNeeded whether such a thing must be said to come from the theme's source; not where
 *     it can come from nowhere else
 * @param rules that find this code by themselves
 * @param matches texts that carry the code
 * @param doesNotMatch texts that look like it and do not
 */
public record Code(
    String name,
    String definition,
    List<Phrase> things,
    boolean sourceNeeded,
    List<Rule> rules,
    List<Example> matches,
    List<Example> doesNotMatch) {

  /** Keeps its own copies of the lists. */
  public Code {
    things = List.copyOf(things);
    rules = List.copyOf(rules);
    matches = List.copyOf(matches);
    doesNotMatch = List.copyOf(doesNotMatch);
  }

  /**
   * A text that proves or limits a code.
   *
   * @param place of the text: file and line
   */
  public record Example(String text, String place) {}
}
