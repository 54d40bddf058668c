package org.rejoinder.domain;

import java.util.List;

/** Where the annotations of a corpus are to be had, one document at a time. */
public interface AnnotationSource {

  /** The annotated passages of a document that has been split and has a text. */
  List<AnnotatedPassage> of(CodedDocument document);

  /** Nothing is annotated. */
  static AnnotationSource none() {
    return _ -> List.of();
  }
}
