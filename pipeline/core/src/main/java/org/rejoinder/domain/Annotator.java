package org.rejoinder.domain;

import java.util.List;

/** Reads the words and sentences of passages. */
public interface Annotator {

  /**
   * Annotates each passage by itself, so that no sentence runs from one voice into another.
   *
   * @param documentText the whole text that the passages' spans count in
   * @return one for each passage, in the same order; a passage without words has no sentences
   */
  List<AnnotatedPassage> annotate(String documentText, List<Passage> passages);
}
