package org.rejoinder.domain;

import java.util.List;
import java.util.Optional;

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
   * A text that proves or limits a code or a rule.
   *
   * @param text what the body says
   * @param place of the text: file and line
   * @param state that the finding must have, where the example says so
   * @param code that the finding must have, for an example of a theme's own rule
   * @param before the sentences that stand before the text in the same answer
   * @param asked the recommendation that the text answers
   */
  public record Example(
      String text,
      String place,
      Optional<String> state,
      Optional<String> code,
      Optional<String> before,
      Optional<String> asked) {

    /** A text by itself. */
    public Example(String text, String place) {
      this(text, place, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }
  }
}
