package org.rejoinder.index;

import org.rejoinder.domain.Span;

/**
 * A place that a query matched; a phrase is one match.
 *
 * @param span in the document's text; where page furniture stands inside, the span covers it
 * @param mark in the text of the fragment that shows the match
 */
public record Match(Span span, Span mark) {}
