package org.rejoinder.domain;

import java.util.List;

/**
 * Words that mean the same to a rule.
 *
 * @param name as rules write it between angle brackets, without them
 * @param phrases words only, without gaps
 */
public record WordClass(String name, List<Phrase> phrases) {

  /** Keeps its own copy of the list. */
  public WordClass {
    phrases = List.copyOf(phrases);
  }
}
