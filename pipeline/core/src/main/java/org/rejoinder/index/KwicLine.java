package org.rejoinder.index;

import org.rejoinder.domain.Span;

/**
 * A key word in context: one line of a concordance. White space is shown as single spaces.
 *
 * @param left what stands before the match
 * @param match what matched
 * @param right what stands after it
 * @param span of the match in the document's text
 * @param asked whether this is from the quoted recommendation
 */
public record KwicLine(String left, String match, String right, Span span, boolean asked) {}
