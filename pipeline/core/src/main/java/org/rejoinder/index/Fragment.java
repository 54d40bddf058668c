package org.rejoinder.index;

import java.util.List;
import org.rejoinder.domain.Span;

/**
 * A piece of a hit's text that shows matches: the sentence around them, or as much of a long one as
 * is needed. A hit that matched by its fields alone shows the opening of its text, without matches.
 *
 * @param text as it stands in the hit's text
 * @param span where it stands in the document's text
 * @param matches in order, without overlap
 * @param asked whether this is from the quoted recommendation
 */
public record Fragment(String text, Span span, List<Match> matches, boolean asked) {

  /** Keeps its own copy of the list. */
  public Fragment {
    matches = List.copyOf(matches);
  }
}
