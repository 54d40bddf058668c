package org.rejoinder.domain;

import java.util.List;

/**
 * A document, split.
 *
 * @param facts what the document says of itself
 * @param answers in the order of the document
 * @param passages all of the text but white space, in the order of the document, without overlap
 *     except where several recommendations are answered together
 */
public record Segmentation(DocumentFacts facts, List<Answer> answers, List<Passage> passages) {

  /** Keeps its own copies of the lists. */
  public Segmentation {
    answers = List.copyOf(answers);
    passages = List.copyOf(passages);
  }

  /** Of a document that has no text. */
  public static Segmentation none() {
    return new Segmentation(DocumentFacts.unknown(), List.of(), List.of());
  }
}
