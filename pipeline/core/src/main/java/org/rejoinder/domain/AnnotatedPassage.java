package org.rejoinder.domain;

import java.util.List;

/** A passage with its sentences in order; spans of tokens count in the whole document's text. */
public record AnnotatedPassage(Passage passage, List<Sentence> sentences) {

  /** Keeps its own copy of the list. */
  public AnnotatedPassage {
    sentences = List.copyOf(sentences);
  }
}
