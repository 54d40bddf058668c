package org.rejoinder.domain;

import java.util.List;

/**
 * Why a passage was coded as it was: the words that the rule found, and what was read from them.
 *
 * @param marks in the order of their finding, the rule's own words first
 */
public record Evidence(List<Mark> marks) {

  /** Keeps its own copy of the list. */
  public Evidence {
    marks = List.copyOf(marks);
  }

  /**
   * Words that led to a code or state.
   *
   * @param span where they stand in the document's text
   * @param role what they were to the rule: {@code matched}, {@code thing}, {@code from}, {@code
   *     verb}, {@code who}
   * @param reading what was read from them, in words; empty where the role says it all
   */
  public record Mark(Span span, String role, String reading) {}
}
