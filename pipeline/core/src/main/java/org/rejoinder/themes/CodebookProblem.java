package org.rejoinder.themes;

/**
 * What is wrong with a codebook, or could be better.
 *
 * @param place file and line, or the table's name
 * @param told what it is and what to do, in a sentence or two
 */
public record CodebookProblem(Kind kind, String place, String told) {

  /** What kind of problem it is. */
  public enum Kind {
    /** An example is not coded as the codebook says. */
    WRONG_EXAMPLE,
    /** No example is found by the rule. */
    NOT_EXERCISED,
    /** A code or rule has no example for it, or none against it. */
    NO_EXAMPLE,
    /** Rules of different codes of a theme find the same example. */
    OVERLAP,
    /** A practice is never found by one of its names. */
    UNREACHABLE_NAME,
    /** A rule was given up on an example. */
    TOO_MUCH_WORK
  }
}
